import type { moreAdvice as french } from '../fr/journey-advice-more.ts';
import type { Translation } from '../journey-texts.ts';

export const moreAdvice: Translation<typeof french> = {
  'do-not-delete-account': {
    title: 'No elimine su cuenta',
    body: 'Guarde la conversación: prueba el chantaje. Haga capturas del perfil, de sus identificadores y de las amenazas, y después bloquee.',
  },
  'close-lists': {
    title: 'Oculte sus listas de amigos',
    body: 'Ponga sus cuentas en privado y oculte sus seguidores: la amenaza pierde su objetivo. Si se siente capaz, avise a alguien cercano antes de que lo haga el autor.',
  },
  'call-3018': {
    title: 'Haga retirar las imágenes',
    body: 'El 3018 ayuda gratis, a cualquier edad, a eliminar contenidos y cuentas. Todos los días, de 9:00 a 23:00.',
    phone: '3018',
  },
  'dispute-card': {
    title: 'Reclame el pago con tarjeta',
    body: 'Pida a su banco la retrocesión del cargo («chargeback»): pedido que nunca llegó o que no era lo anunciado. Con PayPal o un servicio parecido, abra allí una reclamación.',
  },
  'keep-order': {
    title: 'Guarde el rastro del pedido',
    body: 'Haga una captura del sitio, de la página del producto, de la publicidad, de la confirmación y de sus reclamaciones. Anote la dirección exacta.',
  },
  'report-shop': {
    title: 'Avise del sitio',
    body: 'En SignalConso (signal.conso.gouv.fr), el servicio francés de protección del consumidor: su aviso puede hacer que cierren el sitio.',
  },
  'unplug-device': {
    title: 'Desconecte de la red',
    body: 'Apague el wifi y retire el cable de cada dispositivo afectado, sin apagarlo si es posible. Desconecte también las copias de seguridad que sigan sanas.',
  },
  'keep-ransom-note': {
    title: 'Guarde el mensaje y algunos archivos bloqueados',
    body: 'Fotografíe la pantalla, copie la petición de rescate y guarde algunos archivos bloqueados: servirán para la investigación y quizá para recuperar sus datos.',
  },
  'warn-it': {
    title: 'Avise a quien cuida de sus dispositivos',
    body: 'Su servicio informático, su proveedor o alguien cercano que sepa de esto. No reinstale nada antes de haber guardado los rastros.',
  },
  'no-more-ransom': {
    title: 'Busque una clave gratuita',
    body: 'El sitio nomoreransom.org, mantenido por policías europeas, ofrece herramientas para algunos programas de rescate (ransomware).',
  },
  'insurance-hours': {
    title: 'Empresa o asociación: 72 horas para el seguro',
    body: 'En Francia, para recibir la indemnización por un ciberataque, un profesional debe denunciar en las 72 horas siguientes a descubrirlo (artículo L. 12-10-1 del Code des assurances).',
  },
  'personal-data-breach': {
    title: 'Datos personales afectados: la CNIL',
    body: 'Una organización notifica la violación a la CNIL (autoridad francesa de protección de datos) en 72 horas si supone un riesgo para las personas (artículo 33 del RGPD).',
  },
  'call-17cyber': {
    title: 'Hable con alguien que sepa',
    body: 'En 17cyber.gouv.fr, día y noche: un diagnóstico, un policía o un gendarme por mensajes, y proveedores cerca de usted.',
  },
  'take-back-account': {
    title: 'Recupere la cuenta',
    body: 'Use «contraseña olvidada», o la página «cuenta pirateada» del servicio. Empiece por su correo electrónico: abre todo lo demás. Después cierre la sesión en todos los dispositivos.',
  },
  'warn-relatives': {
    title: 'Avise a sus allegados',
    body: 'Por otro medio: «me han pirateado la cuenta, no abras nada, no envíes dinero ni códigos».',
  },
  'check-mailbox': {
    title: 'Revise su correo electrónico',
    body: 'Busque una regla de reenvío, una dirección de recuperación o un dispositivo que no conozca, y elimínelos después de hacer una captura.',
  },
  'report-impersonation': {
    title: 'Avise al servicio sobre la cuenta',
    body: 'Pida también a sus contactos que avisen: varios avisos van más rápido.',
  },
  'expect-a-call': {
    title: 'Es posible que le llamen',
    body: 'Después de un mensaje falso, a menudo alguien dice ser de su banco. Cuelgue y llame usted al número que está en su tarjeta.',
  },
  'keep-message': {
    title: 'Guarde el mensaje',
    body: 'No lo borre. Haga una captura del mensaje, de quien lo envía y del sitio, sin volver a abrir el enlace.',
  },
  'forward-33700': {
    title: 'Reenvíelo',
    body: 'Un SMS: al 33700. Un correo: a signal-spam.fr. Un sitio falso: a phishing-initiative.fr. Estos servicios consiguen que se bloquee.',
  },
  'hang-up': {
    title: 'Cuelgue y no valide nada más',
    body: 'Ningún banco hace validar una operación para anularla, ni envía a nadie a recoger una tarjeta. Tiene derecho a colgar en mitad de una frase.',
  },
  'courier-came': {
    title: 'Si alguien fue a su casa',
    body: 'Bloquee su tarjeta, anote la hora y la descripción de la persona, no limpie lo que tocó y llame al 17.',
    phone: '17',
  },
  'bank-refuses': {
    title: 'Pida el reembolso por escrito',
    body: 'En Francia, el banco debe reembolsar una operación que usted no autorizó, salvo que pruebe una negligencia grave (artículos L. 133-18 y L. 133-19 del Code monétaire et financier). Si se niega, el mediador bancario es gratuito.',
  },
  'keep-calls': {
    title: 'Guarde el rastro de las llamadas',
    body: 'Haga una captura del registro de llamadas, de los SMS y de las operaciones en su aplicación. Anote las horas mientras las recuerde bien.',
  },
  'support-relative': {
    title: 'Siga a su lado',
    body: 'Sin reproches ni «cómo has podido»: la vergüenza aísla, y eso es lo que quiere el estafador. Proponga llamar juntos al banco.',
  },
  'warn-colleagues': {
    title: 'Avise a sus colegas',
    body: 'La dirección, la contabilidad y la informática deben saberlo ahora: el mismo mensaje suele dirigirse a varias personas.',
  },
};
