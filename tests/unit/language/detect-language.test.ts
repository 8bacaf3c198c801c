import { describe, expect, it } from 'vitest';
import { createLanguageDetector } from '../../../src/pipeline/language/detect-language.ts';

const supported = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv ru uk zh ar'.split(' ');

const passages: readonly (readonly [lang: string, text: string])[] = [
  [
    'bg',
    'Жителите на града посрещнаха новата библиотека с голяма радост. Сградата има четири етажа и градина, в която децата могат да четат през лятото.',
  ],
  [
    'cs',
    'Obyvatelé města přivítali novou knihovnu s velkou radostí. Budova má čtyři patra a zahradu, ve které mohou děti v létě číst.',
  ],
  [
    'da',
    'Byens beboere tog imod det nye bibliotek med stor glæde. Bygningen har fire etager og en have, hvor børnene kan læse om sommeren.',
  ],
  [
    'de',
    'Die Bewohner der Stadt begrüßten die neue Bibliothek mit großer Freude. Das Gebäude hat vier Stockwerke und einen Garten, in dem die Kinder lesen können.',
  ],
  [
    'el',
    'Οι κάτοικοι της πόλης υποδέχτηκαν τη νέα βιβλιοθήκη με μεγάλη χαρά. Το κτίριο έχει τέσσερις ορόφους και έναν κήπο.',
  ],
  [
    'en',
    'The people of the town welcomed the new library with great joy. The building has four floors and a garden where children can read in the summer.',
  ],
  [
    'es',
    'Los habitantes de la ciudad recibieron la nueva biblioteca con gran alegría. El edificio tiene cuatro plantas y un jardín donde los niños pueden leer.',
  ],
  [
    'et',
    'Linna elanikud võtsid uue raamatukogu vastu suure rõõmuga. Hoonel on neli korrust ja aed, kus lapsed saavad suvel lugeda.',
  ],
  [
    'fi',
    'Kaupungin asukkaat ottivat uuden kirjaston vastaan suurella ilolla. Rakennuksessa on neljä kerrosta ja puutarha, jossa lapset voivat lukea kesällä.',
  ],
  [
    'fr',
    'Les habitants de la ville ont accueilli la nouvelle bibliothèque avec une grande joie. Le bâtiment a quatre étages et un jardin où les enfants peuvent lire.',
  ],
  [
    'ga',
    'Chuir muintir an bhaile fáilte mhór roimh an leabharlann nua. Tá ceithre urlár san fhoirgneamh agus gairdín inar féidir leis na páistí léamh sa samhradh.',
  ],
  [
    'hr',
    'Stanovnici grada dočekali su novu knjižnicu s velikom radošću. Zgrada ima četiri kata i vrt u kojem djeca mogu čitati tijekom ljeta.',
  ],
  [
    'hu',
    'A város lakói nagy örömmel fogadták az új könyvtárat. Az épületnek négy emelete és egy kertje van, ahol a gyerekek nyáron olvashatnak.',
  ],
  [
    'it',
    'Gli abitanti della città hanno accolto la nuova biblioteca con grande gioia. L’edificio ha quattro piani e un giardino dove i bambini possono leggere.',
  ],
  [
    'lt',
    'Miesto gyventojai naująją biblioteką sutiko su dideliu džiaugsmu. Pastatas turi keturis aukštus ir sodą, kuriame vaikai vasarą gali skaityti.',
  ],
  [
    'lv',
    'Pilsētas iedzīvotāji jauno bibliotēku sagaidīja ar lielu prieku. Ēkai ir četri stāvi un dārzs, kurā bērni vasarā var lasīt.',
  ],
  [
    'mt',
    'In-nies tal-belt laqgħu l-librerija l-ġdida b’ferħ kbir. Il-bini għandu erba’ sulari u ġnien fejn it-tfal jistgħu jaqraw fis-sajf.',
  ],
  [
    'nl',
    'De inwoners van de stad ontvingen de nieuwe bibliotheek met grote vreugde. Het gebouw heeft vier verdiepingen en een tuin waar kinderen kunnen lezen.',
  ],
  [
    'pl',
    'Mieszkańcy miasta przyjęli nową bibliotekę z wielką radością. Budynek ma cztery piętra i ogród, w którym dzieci mogą latem czytać.',
  ],
  [
    'pt',
    'Os moradores da cidade receberam a nova biblioteca com grande alegria. O edifício tem quatro andares e um jardim onde as crianças podem ler.',
  ],
  [
    'ro',
    'Locuitorii orașului au primit noua bibliotecă cu mare bucurie. Clădirea are patru etaje și o grădină în care copiii pot citi vara.',
  ],
  [
    'sk',
    'Obyvatelia mesta privítali novú knižnicu s veľkou radosťou. Budova má štyri poschodia a záhradu, v ktorej môžu deti v lete čítať.',
  ],
  [
    'sl',
    'Prebivalci mesta so novo knjižnico sprejeli z velikim veseljem. Stavba ima štiri nadstropja in vrt, v katerem lahko otroci poleti berejo.',
  ],
  [
    'sv',
    'Stadens invånare tog emot det nya biblioteket med stor glädje. Byggnaden har fyra våningar och en trädgård där barnen kan läsa på sommaren.',
  ],
  [
    'ru',
    'Жители города встретили новую библиотеку с большой радостью. В здании четыре этажа и сад, где дети могут читать летом.',
  ],
  [
    'uk',
    'Мешканці міста зустріли нову бібліотеку з великою радістю. Будівля має чотири поверхи та сад, у якому діти можуть читати влітку.',
  ],
  ['zh', '城里的居民高兴地迎来了新的图书馆。这座建筑有四层楼和一个花园，孩子们夏天可以在那里看书。'],
  [
    'ar',
    'استقبل سكان المدينة المكتبة الجديدة بفرح كبير. يتكون المبنى من أربعة طوابق وحديقة يستطيع الأطفال القراءة فيها صيفا.',
  ],
];

const turkish =
  'Belediye, yeni kütüphanenin gelecek yılın başında açılacağını duyurdu. Dört katlı binada yüz binden fazla kitap bulunacak ve çocuklar için geniş bir bahçe yapılacak. Yetkililer, inşaatın planlanandan üç ay önce tamamlandığını ve maliyetin beklenenden düşük olduğunu söyledi. Mahallede yaşayanlar yıllardır böyle bir yer istediklerini, çocuklarının artık uzak semtlere gitmek zorunda kalmayacağını anlattı. Kütüphane hafta sonları da açık olacak.';
const catalan =
  'L’ajuntament va anunciar que la nova biblioteca obrirà al començament de l’any vinent. L’edifici, que té quatre plantes, tindrà més de cent mil llibres i un jardí molt gran per als infants. Els responsables van dir que les obres s’han acabat tres mesos abans del que s’havia previst i que han costat menys diners. Els veïns del barri explicaven que feia molts anys que demanaven un lloc així, perquè els seus fills no haguessin d’anar tan lluny. També obrirà els caps de setmana, quan hi ha més gent. La meva germana i jo hi anirem amb els avis, perquè ells també volen llegir els diaris que abans compraven cada matí.';

describe('detecting the language', () => {
  const detectLanguage = createLanguageDetector(supported);

  it.each(passages)('knows two sentences of %s', (lang, text) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });

  it('is certain of two sentences in Italian, Romanian or English', () => {
    for (const [lang, text] of passages.filter(([code]) => ['it', 'ro', 'en'].includes(code))) {
      expect(detectLanguage(text)).toEqual({ lang, certain: true });
    }
  });

  it.each(['', '   ', '2024', 'Sì.', 'Il treno parte.', 'ok ok ok', '\uD800'])('is not certain of %j', (text) => {
    expect(detectLanguage(text).certain).toBe(false);
  });

  it('is not certain of a short text in a language that is not among the supported', () => {
    const detectTwo = createLanguageDetector(['it', 'en', 'el', 'ru', 'ar', 'zh']);
    const others = passages.filter(([code]) => !['it', 'en', 'el', 'ru', 'ar', 'zh'].includes(code));
    expect(others.length).toBeGreaterThan(15);
    for (const [lang, text] of others) expect([lang, detectTwo(text).certain]).toEqual([lang, false]);
  });

  const greek = passages.find(([code]) => code === 'el')?.[1] ?? '';

  it('names a language without data that alone has the script', () => {
    const detectTwo = createLanguageDetector(['it', 'en']);
    expect(detectTwo(greek)).toEqual({ lang: 'el', certain: true });
    expect(detectTwo('Οι κάτοικοι.')).toEqual({ lang: 'und', certain: false });
  });

  it.each([
    ['tr', turkish],
    ['ca', catalan],
  ])('says that a page is in %s, for which there is no data, and in none that is like it', (lang, text) => {
    expect(detectLanguage(text)).toEqual({ lang, certain: true });
  });

  const textOf = (lang: string) => (passages.find(([code]) => code === lang)?.[1] ?? '').concat('\n');

  it.each(['ru', 'it', 'ro', 'cs', 'hr', 'da', 'mt', 'et'])(
    'reads a report in %s as that, though it begins with a page in English',
    (lang) => {
      const found = detectLanguage(textOf('en').repeat(20) + textOf(lang).repeat(150));
      expect(found).toEqual({ lang, certain: false });
    },
  );

  it.each(passages.map(([lang]) => lang))('knows a long report in %s by all its parts', (lang) => {
    expect(detectLanguage(textOf(lang).repeat(160)).lang).toBe(lang);
  });

  it.each(['bg', 'da', 'de', 'en', 'fi', 'fr', 'it', 'lt', 'nl', 'ro'])('is certain of a page in %s', (lang) => {
    expect(detectLanguage(textOf(lang).repeat(10)).certain).toBe(true);
  });

  it.each(['it', 'ro', 'en', 'de', 'fr', 'hu', 'el'])('is certain of a long report in %s', (lang) => {
    expect(detectLanguage(textOf(lang).repeat(160)).certain).toBe(true);
  });
});
