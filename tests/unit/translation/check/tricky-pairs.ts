import type { Tagged } from '../../../support/create-pair-reader.ts';

/**
 * Good translations that say numbers, dates and names in another way than their document: in another order, put together
 * or apart, spelled, rounded with a word, or without a number. Written for Concordance, MIT.
 */
export const trickyPairs: readonly (readonly [Tagged, Tagged])[] = [
  [
    ['en', 'Of the 40 ships, 12 sank.'],
    ['it', 'Affondarono 12 delle 40 navi.'],
  ],
  [
    ['en', 'A dozen soldiers were wounded.'],
    ['it', 'Una dozzina di soldati è rimasta ferita.'],
  ],
  [
    ['en', 'Both ministers signed the treaty.'],
    ['it', 'Entrambi i ministri hanno firmato il trattato.'],
  ],
  [
    ['en', 'Prices doubled in a year.'],
    ['it', 'I prezzi sono raddoppiati in un anno.'],
  ],
  [
    ['en', 'Half of the voters stayed at home.'],
    ['it', 'Il 50% degli elettori è rimasto a casa.'],
  ],
  [
    ['en', 'He paid five million dollars.'],
    ['it', 'Ha pagato 5 milioni di dollari.'],
  ],
  [
    ['en', 'It cost $1.8 billion.'],
    ['it', 'È costato 1.800 milioni di dollari.'],
  ],
  [
    ['en', 'In the 1990s the factory employed 3,000 people.'],
    ['it', 'Negli anni Novanta la fabbrica dava lavoro a 3.000 persone.'],
  ],
  [
    ['en', 'They met on Friday, 12 April.'],
    ['it', 'Si sono incontrati venerdì 12 aprile.'],
  ],
  [
    ['en', 'One of the four bridges collapsed.'],
    ['it', 'Uno dei quattro ponti è crollato.'],
  ],
  [
    ['en', 'The war lasted twelve months.'],
    ['it', 'La guerra è durata 12 mesi.'],
  ],
  [
    ['en', 'Two thirds of the harvest was lost.'],
    ['it', 'Sono andati perduti i due terzi del raccolto.'],
  ],
  [
    ['en', 'The F-16 needs a runway of 1,500 metres.'],
    ['ro', 'F-16 are nevoie de o pistă de 1.500 de metri.'],
  ],
  [
    ['en', 'Twenty-one people were arrested.'],
    ['ro', 'Au fost arestate 21 de persoane.'],
  ],
  [
    ['en', 'The G7 met in the 19th century palace.'],
    ['ro', 'G7 s-a reunit în palatul din secolul al XIX-lea.'],
  ],
  [
    ['en', 'Exports rose from 10% to 15%.'],
    ['ro', 'Exporturile au crescut de la 10 la 15%.'],
  ],
  [
    ['en', 'Nearly 70% of imports came by sea in the last quarter of 2023.'],
    ['ro', 'În ultimul trimestru al anului 2023, aproape 70% din importuri au venit pe mare.'],
  ],
  [
    ['en', 'The sixth package of sanctions covers a hundred banks.'],
    ['ro', 'Al șaselea pachet de sancțiuni vizează o sută de bănci.'],
  ],
  [
    ['en', 'He was sentenced to two and a half years.'],
    ['ro', 'A fost condamnat la doi ani și jumătate.'],
  ],
  [
    ['en', 'The loan runs for a decade.'],
    ['ro', 'Împrumutul este pe zece ani.'],
  ],
  [
    ['en', 'Two women and three men were killed.'],
    ['ro', 'Au murit trei bărbați și două femei.'],
  ],
  [
    ['en', 'It was the third time in five years.'],
    ['ro', 'A fost a treia oară în cinci ani.'],
  ],
  [
    ['en', 'The plant has 1,000 tonnes of steel.'],
    ['de', 'Das Werk hat eintausend Tonnen Stahl.'],
  ],
  [
    ['en', 'The company lost a quarter of its value.'],
    ['de', 'Das Unternehmen verlor ein Viertel seines Werts.'],
  ],
  [
    ['en', 'At 6 p.m. the 300 workers went home.'],
    ['de', 'Um 18 Uhr gingen die 300 Arbeiter nach Hause.'],
  ],
  [
    ['en', 'On 3 October 2021 some 20,000 people marched.'],
    ['de', 'Rund 20.000 Menschen zogen am 3.10.2021 durch die Straßen.'],
  ],
  [
    ['en', 'The tank weighs 62.5 tonnes.'],
    ['de', 'Der Panzer wiegt 62,5 Tonnen.'],
  ],
  [
    ['en', 'The rate rose by 0.25 percentage points.'],
    ['de', 'Der Satz stieg um 0,25 Prozentpunkte.'],
  ],
  [
    ['en', 'In the second half of 2022 it sold three times as many.'],
    ['de', 'Im zweiten Halbjahr 2022 verkaufte es dreimal so viele.'],
  ],
  [
    ['en', 'Article 5 of the treaty was signed in 1949.'],
    ['de', 'Artikel 5 des Vertrags wurde 1949 unterzeichnet.'],
  ],
  [
    ['en', 'Eighty-four people died.'],
    ['fr', 'Quatre-vingt-quatre personnes sont mortes.'],
  ],
  [
    ['en', 'The 1980s were hard for 2.5 million farmers.'],
    ['fr', 'Les années 1980 ont été dures pour 2,5 millions d’agriculteurs.'],
  ],
  [
    ['en', 'About twenty lorries crossed the border.'],
    ['fr', 'Une vingtaine de camions ont franchi la frontière.'],
  ],
  [
    ['en', 'He spoke twice in an hour.'],
    ['fr', 'Il a parlé deux fois en une heure.'],
  ],
  [
    ['en', 'The drone flew 120 km at 80 km/h.'],
    ['fr', 'À 80 km/h, le drone a parcouru 120 km.'],
  ],
  [
    ['en', 'Call 0800 123 456 before noon.'],
    ['fr', 'Appelez le 0800-123-456 avant midi.'],
  ],
  [
    ['en', 'Between 5 and 10 percent of the aid was stolen.'],
    ['fr', 'De 5 à 10 % de l’aide a été volée.'],
  ],
  [
    ['en', 'Spending will reach €12bn by 2030.'],
    ['fr', 'Les dépenses atteindront 12 milliards d’euros d’ici à 2030.'],
  ],
  [
    ['en', 'One in five children is poor.'],
    ['es', 'Uno de cada cinco niños es pobre.'],
  ],
  [
    ['en', 'The 27 member states agreed.'],
    ['es', 'Los veintisiete Estados miembros se pusieron de acuerdo.'],
  ],
  [
    ['en', 'It employs two hundred thousand people.'],
    ['es', 'Da empleo a 200.000 personas.'],
  ],
  [
    ['en', 'Since 24 February 2022 six million have fled.'],
    ['es', 'Desde el 24 de febrero de 2022 han huido seis millones.'],
  ],
  [
    ['en', 'Thousands of people waited for days.'],
    ['es', 'Miles de personas esperaron durante días.'],
  ],
  [
    ['en', 'Inflation fell to 3.4% in March.'],
    ['es', 'En marzo la inflación bajó al 3,4 %.'],
  ],
  [
    ['en', 'The two presidents spoke for an hour.'],
    ['ru', 'Президенты двух стран говорили час.'],
  ],
  [
    ['en', 'More than 1.5 million people live here.'],
    ['ru', 'Здесь живёт более полутора миллионов человек.'],
  ],
  [
    ['en', 'Forty tanks and a hundred guns were sent.'],
    ['ru', 'Было отправлено сорок танков и сто орудий.'],
  ],
  [
    ['en', 'Output grew by 7 percent in 2021–2022.'],
    ['ru', 'В 2021–2022 годах производство выросло на 7%.'],
  ],
  [
    ['en', 'The contract is worth 500 million roubles.'],
    ['ru', 'Стоимость контракта — 500 млн руб.'],
  ],
  [
    ['en', 'On 9 May the parade lasted 45 minutes.'],
    ['ru', 'Парад 9 мая длился 45 минут.'],
  ],
  [
    ['en', 'A third of the 90 houses burned down.'],
    ['uk', 'Третина з 90 будинків згоріла.'],
  ],
  [
    ['en', 'Eleven drones were shot down over three regions.'],
    ['uk', 'Над трьома областями збили одинадцять дронів.'],
  ],
  [
    ['en', 'The first of the 14 buses arrived.'],
    ['uk', 'Прибув перший із чотирнадцяти автобусів.'],
  ],
  [
    ['en', 'He served for one and a half years.'],
    ['pl', 'Służył półtora roku.'],
  ],
  [
    ['en', 'It has 38 million inhabitants.'],
    ['pl', 'Ma 38 mln mieszkańców.'],
  ],
  [
    ['en', 'The two brothers own 60 percent.'],
    ['pl', 'Obaj bracia mają 60 proc.'],
  ],
  [
    ['en', 'China spent 1.2 billion dollars on 300 drones.'],
    ['zh', '中国花费12亿美元购买300架无人机。'],
  ],
  [
    ['en', 'On 1 October 2023 twenty thousand people gathered.'],
    ['zh', '2023年10月1日，两万人聚集。'],
  ],
  [
    ['en', 'Two thirds of the members voted.'],
    ['zh', '三分之二的成员投了票。'],
  ],
  [
    ['en', 'Trade rose by 26.3 percent in the first half of 2023.'],
    ['zh', '2023年上半年，贸易增长26.3%。'],
  ],
  [
    ['en', 'The two ministers met for three hours.'],
    ['ar', 'اجتمع الوزيران ثلاث ساعات.'],
  ],
  [
    ['en', 'Some 200 people died on 7 March.'],
    ['ar', 'قتل نحو ٢٠٠ شخص في ٧ مارس.'],
  ],
  [
    ['en', 'The price rose to 85 dollars a barrel.'],
    ['ar', 'ارتفع السعر إلى 85 دولارا للبرميل.'],
  ],
  [
    ['it', 'Ne ha venduti il doppio in sei mesi.'],
    ['ro', 'A vândut de două ori mai mult în șase luni.'],
  ],
  [
    ['it', 'Il ministro ha 45 anni.'],
    ['de', 'Der Minister ist 45 Jahre alt.'],
  ],
  [
    ['de', 'Die Hälfte der 16 Länder stimmte zu.'],
    ['fr', 'La moitié des 16 Länder a approuvé.'],
  ],
  [
    ['fr', 'Le 14 juillet, 4 000 soldats ont défilé.'],
    ['es', 'El 14 de julio desfilaron 4000 soldados.'],
  ],
  [
    ['zh', '五名士兵和十二名平民死亡。'],
    ['ar', 'قُتل خمسة جنود و12 مدنيا.'],
  ],
  [
    ['ru', 'За первые полгода 2020 года добыли 300 тысяч тонн.'],
    ['uk', 'За перше півріччя 2020 року видобули 300 тис. тонн.'],
  ],
  [
    ['pl', 'Budowa potrwa dwa tygodnie.'],
    ['de', 'Der Bau dauert vierzehn Tage.'],
  ],
];
