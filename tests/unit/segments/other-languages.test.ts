import { describeSentences } from '../../support/describe-sentences.ts';

describeSentences({
  el: {
    apart: [
      'Το λιμάνι έκλεισε | Σύμφωνα με τον δήμαρχο θα ανοίξει αύριο.',
      'Πού είναι το πλοίο; | Δεν ξέρω.',
      'Αγόρασε ψωμί, κρασί κ.λπ. | Μετά γύρισε.',
      'Ζει στις Η.Π.Α. | Ο πατέρας πέθανε.',
      'Το συμπέρασμα των ειδικών είναι απλό: | Κανείς δεν ελέγχει το λιμάνι.',
      'Κόστισε 5 εκατ. | Αυτό είναι πολύ.',
      '«Πού πας;» ρώτησε. | «Σπίτι» είπε.',
      'Πέθανε το 44 π.Χ. | Μετά ήρθε ο γιος.',
    ],
    whole: [
      '– Πού πας; ρώτησε εκείνη.',
      'Ο Αντ. Παππάς και ο Κων. Δήμου έφυγαν.',
      'Ο κ. Παππάς και η κα. Δήμου μένουν στη λεωφ. Αθηνών, αρ. 5.',
      'Σύμφωνα με το άρθ. 7, παρ. 2, σελ. 12, η προθεσμία είναι π.χ. 30 ημέρες.',
      'Ο καθ. Α. Ιωάννου ήρθε στις 9.30 π.μ. με τρένο.',
      'Ο υπουργός είπε: «Η γέφυρα μένει κλειστή.»',
      'Είναι 3,5 δισ. ευρώ, δηλ. πολλά.',
    ],
  },
  ga: {
    apart: [
      'Cheannaigh sé arán, fíon srl. | Ansin tháinig sé ar ais.',
      'Cé hé sin? | Níl a fhios ag aon duine!',
      'Tá tuairim na saineolaithe simplí: | Níl aon duine ag seiceáil an chalafoirt.',
      'Is le Alfa Teo. | Tá sé beag.',
      'Fuair sé bás in 44 r.Ch. | Bhí mac aige.',
      'Dhún an siopa. | Tháinig gach duine abhaile.',
      'Tháinig sé ar 9 r.n. | Ansin d’imigh sé.',
    ],
    whole: [
      'Tháinig an Dr. Ó Briain agus an tUas. Ó Sé go Co. Mhaigh Eo.',
      'De réir alt. 7, lch. 12, tá 30 lá ann.',
      'Féach uimh. 5, m.sh. ar lch. 7.',
      'Chosain sé 3.5 milliún euro.',
      'Dúirt an tAire: “Tá an droichead dúnta.”',
    ],
  },
  mt: {
    apart: [
      'Waqa’ fuq l-art. | Il-missier qagħad.',
      'Xtara ħobż, inbid, eċċ. | Wara reġa’ lura.',
      'Min hu? | Ħadd ma jaf!',
      'Il-konklużjoni hija sempliċi: | Il-port mhux sigur.',
      'Il-kumpanija hija Alfa Ltd. | Hija żgħira.',
      'Dan kien il-patri. | Hu telaq.',
      'Ġie fid-9 a.m. | Wara telaq.',
    ],
    whole: [
      'Is-Sur. Borg u d-Dr. Vella joqogħdu f’nru. 5.',
      'Skont l-art. 7, p. 12, hemm 30 jum.',
      'Il-prof. J. Camilleri wasal fid-9.30.',
      'Swiet 3.5 miljun ewro.',
      'Il-ministru qal: “Il-pont magħluq.”',
    ],
  },
  ar: {
    apart: [
      'هل وصل القطار؟ | نعم، وصل أمس.',
      'انتهى الاجتماع.|وغادر الوزير المدينة.',
      'ما أجمل البحر! | عاد الأطفال.',
      'قال الوزير إن الجسر مغلق. | لم يرد أحد.',
      'بلغ السعر 3.5 مليون. | هذا كثير.',
      'كتب الاسم والرقم. | ثم خرج.',
      'قالت: «أين الكتاب؟» | لم يجب أحد.',
    ],
    whole: [
      'وصل د. أحمد وأ. سمير إلى المدينة.',
      'قال الوزير: «الجسر مغلق.»',
      'ارتفع السعر من 3.5 إلى 4.2 في المئة؛ وهذا كثير.',
      'راجع ص. 12 من الكتاب.',
      'اشترت شركة Alfa Co. Ltd.، وهي كبيرة، المصنع.',
    ],
  },
  zh: {
    apart: [
      '会议昨天结束。|代表们很满意！|你呢？',
      '他说：“桥关了。”|没有人回答。',
      '价格是3.5万元。|这很多。',
      '是真的吗?|没有人知道!',
      '我们看了《你好！世界》。|很好看。',
      '“太好了！”他说。|大家都笑了。',
      '報告說：「港口沒有檢查。」|沒有人付錢。',
    ],
    whole: [
      '他说：“谁知道呢……也许明天。”',
      '“你去哪儿？”她问。',
      '价格从3.5上涨到4.2；这很多。',
      '《谁知道？谁在乎？》是一本书。',
      '公司Alfa Co. Ltd.买了工厂。',
    ],
  },
});
