import { describeSentences } from '../../support/describe-sentences.ts';

describeSentences({
  it: {
    apart: [
      'Il dott. Neri arriva alle 9.30. | La sig.ra Verdi, no.',
      'Sono nati nel 1998. | 12 mesi dopo erano già in viaggio.',
      'Il giudizio dei tecnici è chiaro: | Nessuno ha pagato le spese del porto.',
      'La relazione arriva alla stessa conclusione: | Il Comune non ha controllato i lavori.',
      'Il bilancio è passato con tre voti; | Ogni consigliere ha parlato due volte.',
      'Il lotto misura 120 mq. | Roma lo venderà.',
      '«Perché?» chiese il giudice. | «Non ricordo» rispose.',
      'Vive negli U.S.A. | Il padre è morto.',
    ],
    whole: [
      'Il rapporto cita due quotidiani: La Stampa e il Corriere.',
      'Tra i film in gara ci sono due classici: Il Gattopardo, La Strada.',
      'Il ministro ha aggiunto: «Il ponte resta chiuso.»',
      'Nota: Il testo vale per l’art. 5 e per gli artt. 7 e 8, cfr. pag. 12.',
      'La quota è di 3,5 mln. di euro; le spese restano.',
    ],
  },
  ro: {
    apart: [
      'A plecat în S.U.A. | El revine în mai.',
      'Apartamentul are 120 mp. | Proprietarul cere 90.000 de euro.',
      'A cumpărat mere, pere etc. | Restul a rămas.',
      'Raportul spune un lucru simplu: | Nimeni nu a verificat podul.',
      '— Unde mergi? | — Acasă.',
      'S-a născut în anul 44 î.Hr. | Fratele lui a murit.',
      'Peștele vine cu sos. | El nu mănâncă.',
    ],
    whole: [
      'Dl. prof. Pop stă pe str. Lungă nr. 5, bl. 3, ap. 7.',
      'Potrivit art. 7 alin. (2) lit. c), termenul e de 30 de zile.',
      'Primarul a spus: „Podul rămâne închis.”',
      'A întrebat „Unde e?” și a plecat.',
      'Sediul din S.U.A. rămâne deschis; nimeni nu pleacă.',
    ],
  },
  fr: {
    apart: [
      'M. Leroy est arrivé. | Mme. Petit aussi.',
      'Il est accusé de vol. | Jean le nie.',
      'C’est une chance pour ma part. | Paul en doute.',
      'Il vivait en 52 av. J.-C. | Son fils a régné.',
      '« Où va-t-il ? » | Personne ne répond.',
      'Il vend du pain, du vin, etc. | Le reste est perdu.',
      'Les experts sont du même avis : | Personne ne contrôle ce port.',
    ],
    whole: [
      'Voir l’art. 12, al. 3, et la p. 45 du vol. 2.',
      '« Quelle heure est-il ? » demande-t-elle.',
      'Le prof. Durand et le Dr. Morel habitent au 5 av. Foch.',
      'Le ministre a dit : « Le pont est fermé. »',
      'L’entreprise S.A.R.L. Dupont a perdu 3,5 mio. d’euros.',
    ],
  },
  es: {
    apart: [
      'Dijo que no. | Juan se fue.',
      'Es lo que da. | Pedro lo sabe.',
      '¿Quién es? | ¡Nadie lo sabe! | Sí.',
      'Viajó a EE.UU. | El viaje duró un mes.',
      'La mató el cáncer en el 44 a.C. | Su hijo reinó.',
      'Los vecinos dicen lo mismo: | Nadie controla el puerto.',
      'Compró pan, vino, etc. | Luego volvió.',
    ],
    whole: [
      'El Sr. López y la Dra. Ruiz viven en la Avda. Mayor, núm. 5.',
      'Según el art. 7, párr. 2, y la pág. 12, el plazo es de 30 días.',
      '—¿Adónde vas? —preguntó ella.',
      'El ministro dijo: «El puente sigue cerrado.»',
      'La empresa Textil S.A. de Lima perdió 3,5 mill. de soles.',
    ],
  },
  pt: {
    apart: [
      'Foi para a escola a pé. | O pai ficou.',
      'Os dois têm a mesma cor. | Pedro prefere o azul.',
      'Não há nada para ver. | Ninguém sai.',
      'Comprou pão, vinho, etc. | Depois voltou.',
      'Quem é? | Ninguém sabe! | Sim.',
      'Os peritos dizem o mesmo: | Ninguém controla o porto.',
      'A sede fica nos E.U.A. | O diretor mora no Porto.',
    ],
    whole: [
      'O Sr. Lopes e a Dra. Reis vivem na Av. Central, n. 5.',
      'Segundo o art. 7, parág. 2, e a pág. 12, o prazo é de 30 dias.',
      '— Aonde vais? — perguntou ela.',
      'O ministro disse: «A ponte continua fechada.»',
      'O prof. Dias e o gen. Couto chegaram às 9.30 de sábado.',
    ],
  },
});
