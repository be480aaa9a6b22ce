import type { StartTexts } from '../fr/start.ts';

export const startTexts: StartTexts = {
  title: 'Contar lo que pasó',
  lead: 'Le hacemos una pregunta por página, con palabras sencillas. No hace falta que sepa cómo se llama lo ocurrido.',
  knowTitle: 'Antes de empezar',
  know: [
    'Calcule entre 15 y 30 minutos. Puede parar: cada página se guarda durante treinta días.',
    'Si los tiene, deje a mano sus mensajes, el anuncio y su extracto bancario. Si no, responda con lo que recuerde.',
    'Puede contarlo por alguien cercano, por una persona bajo tutela o curatela, por su empresa o su asociación, o como testigo.',
    'Su nombre solo se pide al final.',
  ],
  authority: (operator) =>
    `Al final, su denuncia se entrega a ${operator}, y usted recibe el justificante de denuncia (récépissé).`,
  assistance: (operator) =>
    `Al final, ${operator} le entrega un expediente completo. Así no tendrá que repetirlo todo en la comisaría o en la gendarmerie (cuerpo policial francés), donde se presenta la denuncia.`,
  start: 'Empezar',
  already: 'Ya hay un relato empezado en este navegador.',
  goOn: 'Continuar este relato',
  startAgain: 'Empezar otro',
  keepCode: 'Si empieza otro, solo su código podrá volver a abrir este. Pida antes ese código.',
  haveCode: 'Tengo un código para retomar mi relato',
  privacy: 'Cómo se protegen sus datos',
};
