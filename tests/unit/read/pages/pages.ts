/** An invented page of a kind that documents come from. */
interface SamplePage {
  readonly kind: string;
  readonly source: string;
  /** Words of the document: all of them have to be read, in this order. */
  readonly read: readonly string[];
  /** Words of the page around it: none of them may be read. */
  readonly notRead: readonly string[];
}

const prose = (what: string) =>
  `The council said that ${what} had cost 4.2 million in 2031, a third more than in the year before, and that work would go on until May.`;
const menu = (words: string) =>
  words
    .split(' ')
    .map((word) => `<li><a href="/${word}">${word}</a></li>`)
    .join('');

export const samplePages: readonly SamplePage[] = [
  {
    kind: 'a news site with a main part and one article',
    source: `<!doctype html><html lang="en"><head><title>Harbour</title></head><body>
<a class="skip-link" href="#c">Skip to text</a>
<header><a href="/">The Daily Tide</a><nav><ul>${menu('Home World Sport')}</ul></nav></header>
<div id="cookie-consent"><p>We value your privacy.</p><button>Accept</button></div>
<main id="c"><article><header><h1>Harbour works</h1><p class="byline">By Ada Reed</p></header>
<p>${prose('the harbour')}</p><div class="share-bar"><span>Spread the word</span></div>
<p>${prose('the second pier')}</p>
<aside><p>Most read this week</p></aside>
<div class="newsletter-signup"><p>Our letter every morning</p></div></article>
<section class="related"><h2>More stories</h2><article><a href="/x">Ferry stops early on Sundays</a></article></section></main>
<footer><p>All rights reserved</p></footer></body></html>`,
    read: ['Harbour works', 'By Ada Reed', prose('the harbour'), prose('the second pier')],
    notRead: [
      'Skip to text',
      'Daily Tide',
      'Sport',
      'privacy',
      'Accept',
      'Spread',
      'Most read',
      'Our letter',
      'More stories',
      'Ferry stops',
      'rights reserved',
    ],
  },
  {
    kind: 'a ministry’s page with its part in a role',
    source: `<html><body><div class="top-bar"><a href="/">Ministry of Tides</a> <a href="/en">English</a></div>
<div role="navigation">${menu('Acts Press Contacts')}</div>
<div role="main"><h1>Press note 12</h1><p>${prose('the quay')}</p><ul><li>Part one: 3 million</li><li>Part two: 1.2 million</li></ul>
<form><label>Was this useful?</label><input></form></div>
<div role="contentinfo">Last changed by the web office</div></body></html>`,
    read: ['Press note 12', prose('the quay'), 'Part one: 3 million', 'Part two: 1.2 million'],
    notRead: ['Ministry of Tides', 'English', 'Contacts', 'web office'],
  },
  {
    kind: 'a think tank with a sidebar and no marks but names',
    source: `<html><body class="page has-sidebar"><div class="navbar"><a href="/">Tide Institute</a></div>
<div class="content with-sidebar"><h1>Who pays for piers</h1><p>${prose('the pier')}</p><p>${prose('the dyke')}</p></div>
<div class="sidebar"><h3>Latest reports</h3><p>Five years of fog in brief</p></div>
<div id="social-media"><p>Follow us everywhere</p></div></body></html>`,
    read: ['Who pays for piers', prose('the pier'), prose('the dyke')],
    notRead: ['Tide Institute', 'Latest reports', 'Five years of fog', 'Follow us'],
  },
  {
    kind: 'a page of statistics that is nearly all table',
    source: `<html><body><nav>${menu('Data Methods')}</nav><main><h1>Boats by year</h1>
<table><caption>Boats, thousands</caption><thead><tr><th>Port<th>2030<th>2031</thead>
<tbody><tr><th>Porto Alto<td>3.1<td>3.4<tr><th>Pietrabuona<td>1.2<td>1.5</tbody></table>
<p hidden>Draft of March</p><div style="color: red; display : none">Old series</div></main></body></html>`,
    read: ['Boats by year', 'Boats, thousands', 'Porto Alto', '3.4', 'Pietrabuona', '1.5'],
    notRead: ['Methods', 'Draft of March', 'Old series'],
  },
  {
    kind: 'an old page laid out by tables',
    source: `<html><body><table width="100%"><tr><td width=150><table>
<tr><td><a href="a.htm">Home page</a><br><a href="b.htm">Our bulletins</a><br><a href="c.htm">Guest book</a></td></tr></table></td>
<td><font size=5>Bulletin 7</font><br><br>${prose('the ferry')}<br><br>${prose('the crane')} ${prose('the slipway')} ${prose('the lock')}</td></tr>
<tr><td colspan=2><center><a href="1">Top</a> <a href="2">Site map</a> <a href="3">Webmaster</a></center></td></tr></table></body></html>`,
    read: ['Bulletin 7', prose('the ferry'), prose('the lock')],
    notRead: ['Our bulletins', 'Guest book', 'Site map', 'Webmaster'],
  },
  {
    kind: 'a blog with comments',
    source: `<html><body><div id="page"><h1 class="site-title">Notes from the pier</h1>
<article class="post comments-open"><h2>Tides of May</h2><p>${prose('the beacon')}</p>
<footer>Filed under harbours</footer></article>
<div id="comments" class="comments-area"><h3>Two thoughts</h3><ol class="comment-list"><li><article class="comment-body"><p>I do not believe a word of it.</p></article></li></ol>
<div id="respond"><p>Leave a reply</p></div></div></div></body></html>`,
    read: ['Tides of May', prose('the beacon')],
    notRead: ['Filed under', 'Two thoughts', 'not believe', 'Leave a reply'],
  },
  {
    kind: 'a page of several articles',
    source: `<html><body><ul class="menu">${menu('One Two Three')}</ul>
<article><h2>First note</h2><p>${prose('the mole')}</p></article>
<div class="advertisement">Buy a boat today</div>
<article><h2>Second note</h2><p>${prose('the basin')}</p></article>
<p>Page 1 of 12</p></body></html>`,
    read: ['First note', prose('the mole'), 'Second note', prose('the basin')],
    notRead: ['Three', 'Buy a boat', 'Page 1 of 12'],
  },
  {
    kind: 'bare text without a mark',
    source: `<html><body>${prose('the weir')}<br><br><b>Who pays</b><br><br>${prose('the sluice')} See <a href="x">the act</a>.
<noscript>Please switch scripts on</noscript><template>Card of a thing</template></body></html>`,
    read: [prose('the weir'), 'Who pays', `${prose('the sluice')} See the act.`],
    notRead: ['switch scripts', 'Card of a thing'],
  },
  {
    kind: 'a main part whose heading stands before it',
    source: `<html><body><header><h1>Portal of the coast</h1></header><div class="hero"><p>Find a port</p><h1>Rules for buoys</h1></div>
<main><p>${prose('each buoy')}</p></main><div>Related links of the coast</div></body></html>`,
    read: ['Rules for buoys', prose('each buoy')],
    notRead: ['Portal of the coast', 'Find a port', 'Related links'],
  },
];
