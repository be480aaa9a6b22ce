import type { doors as french } from '../fr/journey-doors.ts';
import type { Call, Translation } from '../journey-texts.ts';

const police: Call = {
  name: 'Police (policía) o gendarmerie',
  phone: '17',
  hours: 'Día y noche, llamada gratuita',
};
const emergency: Call = {
  name: 'Urgencias, en toda Europa',
  phone: '112',
  hours: 'Día y noche, llamada gratuita',
};
const emergencyBySms = {
  name: 'Urgencias por SMS',
  phone: '114',
  hours: 'Día y noche, gratis',
  note: 'Si no puede hablar sin peligro, o si oye mal.',
};
const suicidePrevention = {
  name: 'Prevención del suicidio',
  phone: '3114',
  hours: 'Día y noche, llamada gratuita y confidencial',
  note: 'Profesionales de la salud le escuchan, por usted o por alguien cercano.',
};
const victims = {
  name: 'France Victimes, ayuda a las víctimas',
  phone: '116 006',
  hours: 'Todos los días, de 9:00 a 20:00, llamada gratuita',
  note: 'Personas que escuchan, y asociaciones cerca de usted.',
};
const scamLine = {
  name: 'Info Escroqueries, información sobre estafas',
  phone: '0 805 805 817',
  hours: 'De lunes a viernes, de 9:00 a 18:30, llamada gratuita',
  note: 'Policías y gendarmes le aconsejan, en francés.',
};
const youngPeople: Call = {
  name: 'Violencia digital, para jóvenes y sus padres',
  phone: '3018',
  hours: 'Todos los días, de 9:00 a 23:00, llamada gratuita y anónima',
};
const children: Call = {
  name: 'Infancia en peligro',
  phone: '119',
  hours: 'Día y noche, llamada gratuita y confidencial',
};

const onlineStation = {
  label: 'Ma Sécurité: hablar por chat con un policía o un gendarme, día y noche',
  href: 'https://www.masecurite.interieur.gouv.fr',
};

const whatToBring =
  'Lleve un documento de identidad y lo que tenga: mensajes, capturas de pantalla, extractos de cuenta, nombres y números. Si le falta algo, vaya de todos modos.';
const anyStation =
  'Toda comisaría y toda brigada de gendarmerie (cuerpo policial francés) debe recibir su denuncia, viva donde viva. Puede ir con alguien.';

export const doors: Translation<typeof french> = {
  'urgent-danger': {
    title: 'Llame ahora',
    lead: 'Si está en peligro, hay personas que pueden ayudarle de inmediato.',
    paragraphs: [
      'Si puede, vaya a un lugar seguro o cerca de otras personas.',
      'Su relato le espera. Lo retomará cuando esté a salvo.',
    ],
    calls: [police, emergency, emergencyBySms],
    links: [],
    goBack: 'Estoy a salvo, retomar mi relato',
  },
  'urgent-suicidal-thoughts': {
    title: 'No está solo, no está sola',
    lead: 'Lo que vive es muy duro. Hablar con alguien, ahora, puede ayudar.',
    paragraphs: [
      'Llame al 3114. Le escucharán sin juzgarle, todo el tiempo que haga falta.',
      'Si está en peligro inmediato, llame al 15 o al 112, o envíe un SMS al 114.',
      'Lo que ha pasado no es culpa suya. Lo demás puede esperar: su relato está guardado.',
    ],
    calls: [
      suicidePrevention,
      { name: 'SAMU, urgencias médicas', phone: '15', hours: 'Día y noche, llamada gratuita' },
      emergency,
      emergencyBySms,
    ],
    links: [],
    goBack: 'Retomar mi relato',
  },
  minor: {
    title: 'Hay personas para ayudar a los menores de 18 años',
    lead: 'La denuncia por una persona menor se presenta con un adulto, en persona. También hay gente con quien hablar ahora mismo.',
    paragraphs: [
      'Si se trata de ti: no has hecho nada malo. Habla con un adulto de confianza o llama al 3018.',
      'Si usted es padre o madre, o acompaña a un menor: guarde las pruebas, no pague y venga con él.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [onlineStation],
    goBack: 'La víctima tiene 18 años o más: cambiar mi respuesta',
  },
  'minor-images': {
    title: 'No ha hecho nada malo',
    lead: 'Imágenes íntimas, un chantaje: les pasa a muchos jóvenes, y se acaba. Hay gente que sabe cómo.',
    paragraphs: [
      'No pague ni envíe otra imagen: ceder no acaba con el chantaje.',
      'No borre nada. Deje de responder y enseñe la conversación a un adulto de confianza.',
      'El 3018 consigue que se retiren las imágenes y las cuentas, rápido y sin avisar a sus padres si no lo quiere.',
      'No envíe nunca esas imágenes, ni siquiera a nosotros: una huella calculada en el dispositivo basta para bloquear su difusión.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [
      {
        label: 'Take It Down: impedir la difusión de imágenes tomadas antes de los 18 años',
        href: 'https://takeitdown.ncmec.org/fr/',
      },
      onlineStation,
    ],
    pages: { minorImages: 'Calcular la huella de una imagen, sin enviarla' },
    goBack: 'La víctima tiene 18 años o más: cambiar mi respuesta',
  },
  'station-author-known': {
    title: 'Su denuncia se presenta ante un policía o un gendarme',
    lead: 'Usted conoce al autor. Un investigador debe poder hacerle preguntas y actuar rápido.',
    paragraphs: [anyStation, whatToBring],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'No conozco su verdadera identidad: cambiar mi respuesta',
  },
  'station-met-in-person': {
    title: 'Su denuncia se presenta ante un policía o un gendarme',
    lead: 'Usted vio a esta persona. Lo que vio puede ayudar a identificarla: un investigador debe escucharle.',
    paragraphs: [
      anyStation,
      whatToBring,
      'No vuelva a verla sin compañía, ni siquiera para recuperar su dinero.',
    ],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'Nunca nos hemos visto en persona: cambiar mi respuesta',
  },
  report: {
    title: 'Gracias: su aviso protege a los demás',
    lead: 'No ha perdido ni ha dado nada. Basta con un aviso, que se hace en unos minutos.',
    paragraphs: [
      'Si es un sitio, un anuncio o un mensaje público: avise en internet-signalement.gouv.fr. Policías y gendarmes lo leen.',
      'Si es un SMS no deseado: reenvíelo al 33700.',
      'Si duda, Info Escroqueries le aconseja.',
    ],
    calls: [scamLine],
    links: [
      {
        label: 'Avisar en internet-signalement.gouv.fr',
        href: 'https://www.internet-signalement.gouv.fr',
      },
    ],
    goBack: 'Pidieron dinero o información: cambiar mi respuesta',
  },
  witness: {
    title: 'Gracias: lo que vio puede proteger a otras personas',
    lead: 'Su relato se guarda treinta días. La denuncia la presenta la víctima; un testigo avisa.',
    paragraphs: [
      'Un sitio, un anuncio o un perfil público: en internet-signalement.gouv.fr (PHAROS), que leen policías y gendarmes.',
      'Un SMS o una llamada: al 33700. Un correo: en signal-spam.fr. Un falso sitio de venta: en SignalConso.',
      'Guarde lo que tenga: capturas de pantalla, direcciones, fechas. No se ponga en contacto con el autor.',
      'Si conoce a la víctima, dele el código de este relato: podrá retomarlo sin volver a contarlo todo.',
    ],
    calls: [scamLine],
    links: [
      {
        label: 'Avisar en internet-signalement.gouv.fr',
        href: 'https://www.internet-signalement.gouv.fr',
      },
      { label: 'Signal Spam, para los correos', href: 'https://www.signal-spam.fr' },
      { label: 'SignalConso, para los sitios de venta', href: 'https://signal.conso.gouv.fr' },
    ],
    pages: { save: 'Obtener el código de este relato' },
    goBack: 'Completar lo que vi',
  },
  relative: {
    title: 'La persona cercana a usted retomará este relato cuando pueda',
    lead: 'Todo se guarda treinta días. Con un código, esa persona lo relee, cambia lo que quiere y lo envía.',
    paragraphs: [
      'Dele el código usted, y a nadie más.',
      'Hable sin reproches. Muchas víctimas sienten vergüenza, y algunas todavía creen al estafador: deje la puerta abierta.',
      'Si el dinero acaba de salir, llamen juntos al banco, ahora.',
      'Si esa persona no puede actuar sin ayuda, quien ejerce su tutela puede denunciar en su nombre.',
    ],
    calls: [victims, scamLine],
    links: [],
    pages: { save: 'Obtener el código de este relato', advice: 'Los primeros pasos, según lo que pasó' },
    goBack: 'Esa persona está conmigo: continuar',
  },
};
