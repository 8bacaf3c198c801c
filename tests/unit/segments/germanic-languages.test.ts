import { describeSentences } from '../../support/describe-sentences.ts';

describeSentences({
  en: {
    apart: [
      'Only you and I. | The others left.',
      'It went to Harper Inc. | She kept the house.',
      'Read it (p. 7). | Then decide.',
      'He lived in the U.S. | They moved north.',
      '“Where to?” she asked. | “Home,” he said.',
      '1) Open the door | 2) Close the window | 3) Leave',
      'a. The first part | b. The second part',
      'The med. staff was kind. | Nobody waited.',
      'The file was lost… | Nobody looked.',
    ],
    whole: [
      'Mr. Gray met Dr. Ames at 5 p.m. on Jan. 20 in St. Albans.',
      'The verdict is clear: The port was never checked.',
      'There are three aims: 1) speed; 2) care; 3) price.',
      'See No. 7, Vol. 2, pp. 5–9 of the U.S. Code.',
      'Version 2.4.1 of Node.js costs $3.50, i.e. nothing.',
      'Wait... what was that?',
      'They sold Alfa Co. Ltd., a maker of pumps, in May.',
    ],
  },
  de: {
    apart: [
      'Es ist das erste seiner Art. | Die Firma schweigt.',
      'Das war schon immer so. | Experten staunen.',
      'Er kaufte Brot, Wein usw. | Experten staunen.',
      'Am 3. Oktober kam er an. | Der Rest folgte 1994.',
      'Das sagte Max. | Er lachte.',
      'Caesar starb 44 v. Chr. in Rom. | Niemand weinte.',
      '„Wohin?“, fragte sie. | „Nach Hause“, sagte er.',
    ],
    whole: [
      'Das Urteil ist klar: Die Behörde hat nichts geprüft.',
      'Gemäß Art. 5 Abs. 2 Nr. 3 zahlt der Bund ca. 3 Mio. Euro.',
      'Die Gefäße stammen aus dem 1. -3. Jahrhundert.',
      'Prof. Dr. Meier wohnt z. B. in der Goethestr. 5, d. h. im Zentrum.',
      'Ludwig XIV. Sohn starb im 18. Jahrhundert.',
      '„Was nun?“, fragte Frau Dr. Klein.',
    ],
  },
  nl: {
    apart: [
      'Hij rende zo hard hij kon. | Jan won.',
      'Dat is altijd zo. | Jan weet het.',
      'Wij danken u. | Piet komt morgen.',
      'Hij kocht brood, wijn enz. | Jan betaalde.',
      'Het was raak. | ...en toen brak de hel los.',
      'Het rapport is duidelijk: | Niemand controleert de haven.',
      'Het duurde 5 min. | De trein was weg.',
    ],
    whole: [
      'Dhr. Smit en mevr. De Vries wonen a.h.w. op nr. 5.',
      'Volgens art. 7, lid 2, blz. 12, is de termijn o.a. 30 dagen.',
      '‘Waarheen?’ vroeg zij.',
      'De minister zei: “De brug blijft dicht.”',
      'Prof. dr. J. W. Bakker betaalde ca. 3,5 mln. euro.',
    ],
  },
  da: {
    apart: [
      'Det var den 5. maj. | Regeringen faldt.',
      'Norge er en stat. | Den er rig.',
      'Sådan gør man. | Peter ved det.',
      'Det koster 100 kr. | Regeringen betaler.',
      'Priserne steg 5 pct. | Lønnen faldt.',
      'Han købte brød, vin osv. | Peter betalte.',
      'Toget kom. | Det var tomt.',
    ],
    whole: [
      'Hr. Holm og fr. Lund bor f.eks. på nr. 5, dvs. i centrum.',
      'Ifølge kap. 7, stk. 2, s. 12, er fristen ca. 30 dage.',
      '»Hvorhen?« spurgte hun.',
      'Sagen er klar: Ingen har kontrolleret havnen.',
      'Den 21. oktober kom dr. Juul kl. 9.30.',
    ],
  },
  sv: {
    apart: [
      'Han köpte en ny bil. | Erik betalade.',
      'Ingen får vara med. | Erik vet det.',
      'Den är min. | Erik tog den.',
      'Det är en sällsynt art. | Den lever i norr.',
      'Det kostar 100 kr. | Regeringen betalar.',
      'Han köpte bröd, vin osv. | Erik betalade.',
      'Det var i maj. | Regeringen föll.',
    ],
    whole: [
      'Hr. Holm och fr. Lund bor t.ex. på nr. 5, dvs. i centrum.',
      'Enligt kap. 7, s. 12, är fristen ca. 30 dagar, bl.a. här.',
      '”Vart?” frågade hon.',
      'Saken är klar: Ingen har kontrollerat hamnen.',
      'Prof. E. G. Ek kom kl. 9.30 fr.o.m. måndag.',
    ],
  },
});
