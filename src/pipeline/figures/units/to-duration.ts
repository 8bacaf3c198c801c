/** The ISO 8601 duration of `amount` times a designator with its multiple: 2 and `3M` is `P6M`, 1.5 and `T1H` is `PT1.5H`. */
export function toDuration(amount: number, code: string): string | undefined {
  const [, time = '', multiple = '1', letter = ''] = /^(T?)(\d+)([YMWDHS])$/u.exec(code) ?? [];
  const total = Number((amount * Number(multiple)).toPrecision(12));
  if (letter === '' || total < 0 || total > 1e15) return undefined;
  return `P${time}${total.toFixed(6).replace(/\.?0+$/u, '')}${letter}`;
}

const order = 'YMWD';

/** Two durations said in one breath, “two years and three months”, as one; `undefined` where the second is not smaller. */
export function joinDurations(first: string, second: string): string | undefined {
  const [date = '', time = ''] = first.slice(1).split('T');
  const [nextDate = '', nextTime = ''] = second.slice(1).split('T');
  if (!isSmaller(date, nextDate, order) || !isSmaller(time, nextTime, 'HMS')) return undefined;
  if (time !== '' && nextDate !== '') return undefined;
  const times = `${time}${nextTime}`;
  return `P${date}${nextDate}${times === '' ? '' : `T${times}`}`;
}

function isSmaller(first: string, second: string, letters: string): boolean {
  return first === '' || second === '' || letters.indexOf(first.slice(-1)) < letters.indexOf(second.slice(-1));
}
