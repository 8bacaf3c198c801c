import { describeSentences } from '../../support/describe-sentences.ts';

describeSentences({
  lt: {
    apart: [
      'Gamykla veikia Kaune nuo pat 1998 m. | Prezidentas tyli.',
      'Jis kalbėjo tik apie. | Ji tylėjo.',
      'Tai truko 5 min. | Jis išėjo.',
      'Pirko duonos, vyno ir kt. | Vėliau grįžo.',
      'Kas tai? | Niekas nežino!',
      'Ekspertų išvada paprasta: | Niekas netikrina uosto.',
      'Tekstas turi 200 psl. | Tai daug.',
    ],
    whole: [
      '2023 m. Lietuva pirko tankus.',
      'Pagal str. 7 d. 2 terminas yra, pvz., 30 dienų.',
      'Prof. dr. A. Petraitis gyvena Ilgojoje g. 5, t. y. centre.',
      'Tai 3,5 mlrd. eurų, t.y. 5 tūkst. per metus.',
      '– Kur eini? – paklausė ji.',
    ],
  },
  lv: {
    apart: [
      'Rūpnīca strādā Liepājā kopš paša 1998. g. | Prezidents klusē.',
      'Tas ilga 5 min. | Viņš aizgāja.',
      'Grāmatā ir 200 lpp. | Tas ir daudz.',
      'Pirka maizi, vīnu utt. | Vēlāk atgriezās.',
      'Kas tas ir? | Neviens nezina!',
      'Ekspertu secinājums ir vienkāršs: | Tas nav pārbaudīts.',
      'Uzņēmums ir SIA. | Tas ir mazs.',
    ],
    whole: [
      'Likuma 7. pantā termiņš ir, piem., 30 dienas.',
      '21. oktobrī ieradās prof. dr. A. Bērziņš.',
      '2023. gadā Latvija pirka tankus.',
      'Tie ir 3,5 milj. eiro, t.i., 5 tūkst. gadā.',
      '– Kurp ej? – viņa jautāja.',
    ],
  },
  et: {
    apart: [
      'Ta ostis leiba, veini jne. | Siis tuli tagasi.',
      'Kes see on? | Keegi ei tea!',
      'Ekspertide järeldus on lihtne: | See ei ole kontrollitud.',
      'Ta sündis 44. a. e.Kr. | See on ammu.',
      'Firma on Alfa OÜ. | See on väike.',
      'See kestis 5 min. | Siis ta lahkus.',
      'Ta tuleb peagi ja peat. | Siis lahkub.',
    ],
    whole: [
      '21. oktoobril tuli prof. dr. A. Tamm.',
      'Vt. lk. 12, s.t. seaduse § 7 lg. 2.',
      '2023. aastal ostis Eesti tanke.',
      'See on 3,5 mln. eurot, s.o. ca. 5 tuh. aastas.',
      '„Kuhu lähed?“ küsis ta.',
    ],
  },
  fi: {
    apart: [
      'Hän osti leipää, viiniä jne. | Sitten hän palasi.',
      'Kuka se on? | Kukaan ei tiedä!',
      'Asiantuntijoiden johtopäätös on selvä: | Se ei ole turvallinen.',
      'Yhtiö on Alfa Oy. | Se on pieni.',
      'Siitä on kolme osa. | Se on kaikki.',
      'Hinta on 100 eur. | Se on paljon.',
      'Hän kuoli 44 eKr. | Se oli kauan sitten.',
    ],
    whole: [
      'Maanantaina 21. lokakuuta tuli prof. A. Virtanen.',
      'Ks. s. 12, ts. lain 7. luku, esim. 2 §.',
      'Klo 9.30 saapui tri K. Laine ym. vieraita.',
      'Summa on 3,5 mrd. euroa, ts. n. 5 tuh. vuodessa.',
      '”Minne menet?” hän kysyi.',
    ],
  },
  hu: {
    apart: [
      'Ez is egy. | A többi hiányzik.',
      'Pénzt nem kap. | Péter hallgat.',
      'Leesett egy fej. | Péter felvette.',
      'Vett kenyeret, bort stb. | Aztán visszajött.',
      'Ki az? | Senki sem tudja!',
      'A szakértők véleménye egyszerű: | Senki sem ellenőrzi a kikötőt.',
      'A cég az Alfa Kft. | A tulajdonos hallgat.',
    ],
    whole: [
      'Október 21. óta dr. Nagy G. Péter a Fő u. 5. sz. házban lakik.',
      'A 2023. évi törvény 7. §-a szerint a határidő pl. 30 nap.',
      'A XX. századi ún. béke, ill. fegyverszünet.',
      'Ez kb. 3,5 mrd. forint, azaz 5 ezer fő.',
      '– Hová mész? – kérdezte.',
    ],
  },
});
