/**
 * Numbers that makers name their models by, under the beginnings of the maker's name in small letters, in every language
 * and script. Other numbers behind such a name may count. Written for Concordance, MIT.
 */
export const makersModels: readonly { readonly stems: readonly string[]; readonly numbers: readonly string[] }[] = [
  {
    stems: ['boeing', 'боинг', 'боїнг', 'μπόινγκ', 'بوينغ', 'بوينج', 'البوينغ', '波音'],
    numbers: ['707', '717', '727', '737', '747', '757', '767', '777', '787'],
  },
  {
    stems: ['airbus', 'аэробус', 'еърбъс', 'ейрбас', 'إيرباص', 'ايرباص', '空客'],
    numbers: ['220', '300', '310', '318', '319', '320', '321', '330', '340', '350', '380'],
  },
  { stems: ['embraer', 'эмбраер', 'ембраер'], numbers: ['170', '175', '190', '195'] },
  { stems: ['cessna', 'сессна', 'чесна', 'цесна'], numbers: ['150', '152', '172', '182', '206', '208'] },
  { stems: ['atr'], numbers: ['42', '72'] },
  { stems: ['porsche', 'порше'], numbers: ['718', '911', '918', '928', '944'] },
  {
    stems: ['peugeot', 'пежо'],
    numbers: [
      '106',
      '107',
      '108',
      '205',
      '206',
      '207',
      '208',
      '306',
      '307',
      '308',
      '406',
      '407',
      '408',
      '508',
      '2008',
      '3008',
      '5008',
    ],
  },
  { stems: ['fiat', 'фиат'], numbers: ['126', '127', '500', '600'] },
  { stems: ['ليوبارد', '豹', 'леопард'], numbers: ['1', '2'] },
  { stems: ['歼'], numbers: ['8', '10', '11', '15', '16', '20', '31', '35'] },
  { stems: ['苏'], numbers: ['24', '25', '27', '30', '33', '34', '35', '57'] },
  { stems: ['米格', 'миг', 'міг', 'ميغ'], numbers: ['21', '23', '25', '27', '29', '31', '35'] },
  { stems: ['东风'], numbers: ['5', '17', '21', '26', '31', '41'] },
];
