import type { Sample } from './sample/create-sample.ts';

/** One state of a component, for its documentation and for the tests. */
export interface Example<Props> {
  /** Names the state, in a few words that no other example of the component has. */
  readonly name: string;
  /** What is to be seen, in a sentence. */
  readonly shows: string;
  readonly props: Props;
  /** Words that a reader of the English interface must meet, in this order; what is only spoken counts. */
  readonly says: readonly [string, ...string[]];
  /** The text a component of authored commentary stands around. */
  readonly slot?: string;
  /** Where it is part of a list, and other examples of the component are not. */
  readonly frame?: Frame;
}

/** What stands around components that are part of a list or a table. */
export type Frame = 'glossary' | 'hits' | 'ledger' | 'pairs' | 'timeline';

export interface ComponentExamples {
  readonly component: (props: never) => unknown;
  /** What the component is for, in a sentence. */
  readonly purpose: string;
  readonly frame?: Frame;
  /** Every state that the component knows, for readers of the sample's language. */
  readonly examples: (sample: Sample) => readonly Example<object>[];
}

/**
 * The examples of a component, told in a second call, so that their props are held to the component's own:
 * `defineExamples(Mark, { purpose })(({ locale }) => [...])`.
 */
export function defineExamples<Props extends object>(
  component: (props: Props) => unknown,
  about: Pick<ComponentExamples, 'purpose' | 'frame'>,
): (examples: (sample: Sample) => readonly Example<Props>[]) => ComponentExamples {
  return (examples) => ({ component, ...about, examples });
}
