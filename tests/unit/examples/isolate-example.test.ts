import { expect, test } from 'vitest';
import { isolateExample } from '../../../src/examples/isolate-example.ts';

const place = { anchor: 'card-about', label: 'Card: about', known: '/about/method/' };

test.each([
  [
    'an id, and what refers to it',
    '<p id="a">x</p><a href="#a">y</a>',
    '<p id="card-about-a">x</p><a href="#card-about-a">y</a>',
  ],
  ['a label', '<label for="q">x</label><input id="q">', '<label for="card-about-q">x</label><input id="card-about-q">'],
  [
    'names made of several elements',
    '<i id="a">x</i><svg aria-labelledby="a b"></svg>',
    '<i id="card-about-a">x</i><svg aria-labelledby="card-about-a b"></svg>',
  ],
  ['a link to an invented page', '<a href="/figures/f-x/">x</a>', '<a href="#card-about">x</a>'],
  ['a link to an anchor that is not there', '<a href="#s-x">x</a>', '<a href="#card-about">x</a>'],
  ['radio buttons', '<input type="radio" name="view">', '<input type="radio" name="card-about-view">'],
  ['a heading above its place', '<h2>x</h2><h3>y</h3>', '<h4 class="as-h2">x</h4><h5 class="as-h3">y</h5>'],
  ['a landmark with a name', '<nav aria-label="Pages">x</nav>', '<nav aria-label="Pages (Card: about)">x</nav>'],
  ['a search without one', '<search>x</search>', '<search aria-label="Card: about">x</search>'],
  ['what a script would show', '<form hidden>x</form>', '<form>x</form>'],
  ['scripts and templates', '<p>x<script>y</script></p><template>z</template>', '<p>x</p>'],
])('changes %s', (_, html, isolated) => {
  expect(isolateExample(html, place)).toBe(isolated);
});

test.each([
  ['a link to an address that exists', '<a href="/about/method/#about">x</a>'],
  ['a heading in its place', '<h4>x</h4><h5>y</h5>'],
  ['what is hidden within', '<p>x<span hidden>y</span></p>'],
  ['a check box', '<input type="checkbox" name="swap">'],
  ['words that look like markup', '<p>&#x3C;b>"&#x26;</p>'],
  ['what has no name and is no landmark', '<div aria-label="x">y</div>'],
])('leaves %s alone', (_, html) => {
  expect(isolateExample(html, place)).toBe(html);
});
