import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('pt');

describe('Portuguese', () => {
  it.each<[string, string[]]>([
    ['As exportações de mel aumentaram 12,5%.', ['percent 12.5 %: 12,5%']],
    ['A câmara comprou 200 mil plantas.', ['count 200000 plantas: 200 mil plantas']],
    ['As obras custam 3,2 mil milhões de euros.', ['money 3200000000 EUR: 3,2 mil milhões de euros']],
    ['A obra custa R$ 3,2 bilhões.', ['money 3200000000 BRL: R$ 3,2 bilhões']],
    ['A renda é de 1.137,50 euros.', ['money 1137.5 EUR: 1.137,50 euros']],
    ['O fundo recebeu um milhão e meio de reais.', ['money 1500000 BRL: um milhão e meio de reais']],
    ['Vieram noventa e um alunos.', ['count 91 alunos: noventa e um alunos']],
    [
      'Gastaram dois mil e quinhentos milhões de euros.',
      ['money 2500000000 EUR: dois mil e quinhentos milhões de euros'],
    ],
    ['Há cento e vinte e uma casas vazias.', ['count 121 casas: cento e vinte e uma casas']],
    ['Um bilião de dólares dorme ali.', ['money 1000000000000 USD: Um bilião de dólares']],
    ['As mulheres são 52 por cento dos médicos.', ['percent 52 %: 52 por cento']],
    ['A taxa caiu 0,4 pontos percentuais.', ['percent 0.4 pp: 0,4 pontos percentuais']],
    ['Dois terços da área estão semeados.', ['fraction 0.666667: Dois terços']],
    ['Metade dos leitores respondeu.', ['fraction 0.5: Metade']],
    ['Um em cada cinco leitores assinou.', ['fraction 0.2: Um em cada cinco']],
    ['Meia hora depois, a ponte estava aberta.', ['duration PT0.5H: Meia hora']],
    ['A produção duplicou em dez anos.', ['multiple 2: duplicou', 'duration P10Y: dez anos']],
    ['Dezenas de milhares de pessoas marcharam.', ['count ~ 10000–… pessoas: Dezenas de milhares de pessoas']],
    ['Entre 10 e 15 mil moradores partiram.', ['count 10000–15000 moradores: 10 e 15 mil moradores']],
    ['Abriram pelo menos 40 novas escolas.', ['count >= 40 escolas: 40 novas escolas']],
    ['Quase um milhão de visitantes pagou.', ['count ~ < 1000000 visitantes: um milhão de visitantes']],
    ['Sobram 50 cêntimos por garrafa.', ['money 0.5 EUR: 50 cêntimos']],
    [
      'O gás passou de 30 para 45 euros em março de 2021.',
      [
        'change EUR @2021-03: de 30 para 45 euros em março de 2021',
        'money 30 EUR @2021-03: 30',
        'money 45 EUR @2021-03: 45 euros',
        'date 2021-03: março de 2021',
      ],
    ],
    ['No terceiro trimestre de 2021 choveu.', ['date 2021-Q3: terceiro trimestre de 2021']],
    ['No século XIX a cidade ardeu.', ['date 18XX: século XIX']],
    ['Nos anos noventa fechou o teatro.', ['date 199X: anos noventa']],
    [
      'Segundo o presidente da junta, os danos somam 5 milhões de dólares.',
      ['money 5000000 USD (reported) o presidente da junta: 5 milhões de dólares'],
    ],
    [
      '“Plantámos 300 árvores”, disse a diretora do parque.',
      ['count 300 árvores (reported) a diretora do parque: 300 árvores'],
    ],
    ['A fábrica teria vendido 12 turbinas.', ['count 12 turbinas (hedged): 12 turbinas']],
    ['A fábrica terá vendido 12 turbinas.', ['count 12 turbinas (hedged): 12 turbinas']],
    ['No primeiro semestre as vendas caíram.', ['date XXXX-H1: primeiro semestre']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Em primeiro lugar, um dos convidados não veio.',
    'A primeira-ministra visitou a escola n.º 5.',
    'Os aviões F-16 e Rafale voaram juntos.',
    'A equipa ganhou 2 a 0 nos quartos de final.',
    'Às 20 horas começou o concerto; às 22h30 tinha acabado.',
    'O artigo 51.º, parágrafo 3, da lei.',
    'Ligue para o 21 123 45 67.',
    'Cada um chegou à sua hora.',
    'Um dia, uma porta abriu-se.',
    'Pela primeira vez, os dois falaram.',
    'Na sexta-feira e na segunda não há aulas.',
    'O quarto de hotel fica na rua da Quinta.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Costa do Marfim, Egito e Alemanha assinaram.', ['place: Costa do Marfim', 'place: Egito', 'place: Alemanha']],
    ['Os franceses gostam das cantoras italianas.', ['demonym: franceses', 'demonym: italianas']],
    ['Fala russo e aprende em alemão.', []],
    ['Duas sul-coreanas e um neerlandês chegaram.', ['demonym: sul-coreanas', 'demonym: neerlandês']],
    [
      'Nos Países Baixos, nos EUA e na República Checa vota-se.',
      ['place: Países Baixos', 'place: EUA', 'place: República Checa'],
    ],
    [
      'O presidente João Pereira recebeu a congolesa Aline Mbeki.',
      ['person: João Pereira', 'demonym: congolesa', 'person: Aline Mbeki'],
    ],
    [
      'O Ministério da Cultura e a União Europeia pagam o museu.',
      ['organisation: Ministério da Cultura', 'organisation: União Europeia'],
    ],
    [
      'O Irão, o Irã, a Polónia, a Polônia e o Vietname.',
      ['place: Irão', 'place: Irã', 'place: Polónia', 'place: Polônia', 'place: Vietname'],
    ],
    [
      'A seda chinesa e a carne argentina agradaram aos espanhóis.',
      ['demonym: chinesa', 'demonym: argentina', 'demonym: espanhóis'],
    ],
    ['O leite turco, as maçãs polacas e o chá cingalês.', ['demonym: turco', 'demonym: polacas', 'demonym: cingalês']],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'O Sr. Pereira chegou. Pagou 5% a mais, cf. art. 12. A Dra. Ruiz saiu.',
      ['O Sr. Pereira chegou.', 'Pagou 5% a mais, cf. art. 12.', 'A Dra. Ruiz saiu.'],
    ],
    ['Quem vem dos E.U.A.? Ninguém. Que pena!', ['Quem vem dos E.U.A.?', 'Ninguém.', 'Que pena!']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'O custo passa de 1,4 para 1,8 mil milhões de euros.',
      [
        'change EUR: de 1,4 para 1,8 mil milhões de euros',
        'money 1400000000 EUR: 1,4',
        'money 1800000000 EUR: 1,8 mil milhões de euros',
      ],
    ],
    [
      'A renda sobe dos atuais 500 para 600 euros.',
      ['change EUR: dos atuais 500 para 600 euros', 'money 500 EUR: 500', 'money 600 EUR: 600 euros'],
    ],
    ['O banco baixa a taxa meio ponto.', ['percent 0.5 pp: meio ponto']],
    ['As visitas multiplicaram-se por cinco.', ['multiple 5: cinco']],
    ['Custa entre um 3% e um 6% mais.', ['percent 3–6 %: 3% e um 6%']],
    ['A equipa tem nove jogadores, três deles lesionados.', ['count 9 jogadores: nove jogadores', 'count 3: três']],
    ['O barco navega a 12 nós náuticos.', ['measure 12 [kn_i]: 12 nós náuticos']],
  ])('reads what news writes: “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'O Varzim venceu por 3 a 0 no domingo.',
    'A ponte 25 de Abril fechou.',
    'A Lei n.º 12/2009, de 7 de março, mantém-se.',
    'Procura um apartamento T3.',
    'Mora na Rua do Norte, 14.',
    'Ligue para o 800 200 300.',
    'Um Leopard 1 A5 desfila.',
  ])('takes no name, address or score in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
