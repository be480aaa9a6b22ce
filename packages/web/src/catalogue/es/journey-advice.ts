import type { advice as french } from '../fr/journey-advice.ts';
import type { Translation } from '../journey-texts.ts';

export const advice: Translation<typeof french> = {
  'stop-paying': {
    title: 'No pague nada más',
    body: 'Ni gastos, ni tasas, ni una «última» transferencia. Nada de lo que le prometen a cambio llegará.',
  },
  'call-bank': {
    title: 'Llame ahora a su banco',
    body: 'Diga: «He sido víctima de un fraude, pido la retrocesión de los fondos». Use el número que está en su tarjeta o en su aplicación, nunca un número recibido en un mensaje. Anote la hora y la referencia.',
  },
  'block-card': {
    title: 'Bloquee su tarjeta',
    body: 'Si dio su número, bloquéela en su aplicación bancaria o llame al servicio francés de bloqueo de tarjetas, abierto día y noche. La llamada es de pago.',
    phone: '0 892 705 705',
  },
  'stop-replying': {
    title: 'No responda más',
    body: 'No debe ninguna explicación. Guarde primero sus pruebas y después bloquee esos contactos, sin avisar.',
  },
  'keep-conversations': {
    title: 'Guarde todo lo que tiene',
    body: 'No borre nada. Haga capturas de pantalla de los mensajes, los perfiles, los números y los pagos.',
  },
  'keep-advert': {
    title: 'Guarde el anuncio',
    body: 'Haga una captura del anuncio, del perfil, de los mensajes y de los correos, antes de que desaparezcan. Anote la dirección de la página.',
  },
  'keep-platform': {
    title: 'Guarde el rastro del sitio',
    body: 'Haga una captura de su cuenta en el sitio, del historial de los ingresos, de los contratos y de los mensajes. Anote la dirección exacta del sitio y los identificadores de las transacciones.',
  },
  'papers-sent': {
    title: 'Si envió documentos',
    body: 'Anote cuáles y cuándo. Vigile sus cuentas y su correo postal. Su denuncia le protegerá si alguien los usa en su lugar.',
  },
  'images-sent': {
    title: 'Si envió imágenes íntimas',
    body: 'No ceda al chantaje: pagar no lo detiene. El servicio gratuito StopNCII.org puede impedir que se difundan, sin que sus imágenes salgan de su dispositivo.',
  },
  'do-not-pass-on': {
    title: 'No envíe nada más para esta persona',
    body: 'Ni dinero ni paquetes, aunque no sean suyos. Si ya lo hizo, dígalo en su denuncia: su buena fe cuenta.',
  },
  'report-profile': {
    title: 'Avise del perfil',
    body: 'Cuando tenga sus capturas, use el botón del sitio o de la aplicación para denunciar el perfil. Así protege a la persona siguiente.',
  },
  'report-advert': {
    title: 'Avise al sitio del anuncio',
    body: 'Cuando tenga sus capturas, use el botón para denunciar el anuncio. Si pagó a través del sitio, abra hoy una reclamación.',
  },
  'talk-to-someone': {
    title: 'Hable con alguien',
    body: 'No está solo ni sola, y no tiene de qué avergonzarse. France Victimes (ayuda a las víctimas) le escucha, gratis, todos los días de 9:00 a 20:00.',
    phone: '116 006',
  },
  'recovery-scam': {
    title: 'Cuidado con la segunda estafa',
    body: 'Quizá alguien le proponga recuperar su dinero a cambio de un pago: un falso abogado, un falso policía, una falsa agencia. Ningún servicio público cobra por eso.',
  },
  'no-fees-to-withdraw': {
    title: 'No pague nada para retirar su dinero',
    body: 'Tasa, fianza, desbloqueo: esos gastos son parte de la estafa. Las ganancias que se ven en la pantalla no existen.',
  },
  'remote-tool': {
    title: 'Si alguien tomó el control de su dispositivo',
    body: 'Desconecte internet, desinstale el programa de control a distancia y después cambie sus contraseñas desde otro dispositivo.',
  },
  'tell-exchange': {
    title: 'Avise al sitio de intercambio de criptomonedas',
    body: 'Dele la dirección que recibió el dinero y el identificador de la transacción. A veces puede bloquear los fondos.',
  },
  'change-passwords': {
    title: 'Cambie sus contraseñas',
    body: 'Si dio un código o una contraseña, empiece por su correo electrónico y siga por su banco. Active la verificación en dos pasos.',
  },
};
