import type { ProblemsTexts } from '../fr/problems.ts';
import { exhibitProblems } from './exhibit-problems.ts';

const nothingLost = 'Su relato está guardado hasta la última página que confirmó.';

export const problemTexts: ProblemsTexts = {
  pages: {
    ...exhibitProblems,
    'not-found': {
      title: 'Esta página no existe',
      body: 'Puede que la dirección esté incompleta, o que la página haya cambiado de sitio.',
      todo: 'Compruebe la dirección, o vuelva a empezar desde la página de inicio.',
    },
    'cross-site-request': {
      title: 'Esta solicitud no viene de nuestro sitio',
      body: 'Por seguridad, solo aceptamos lo que se envía desde nuestras páginas. No se ha cambiado nada.',
      todo: 'Abra de nuevo la página desde el inicio y vuelva a intentarlo.',
    },
    'not-allowed': {
      title: 'Esta página no está abierta para usted',
      body: 'Pertenece a otra persona, o requiere otros permisos.',
      todo: 'Si es suya, inicie sesión con la cuenta que usó para enviarla.',
    },
    'method-not-allowed': {
      title: 'Esta página no se abre así',
      body: `La dirección sirve para enviar un formulario. ${nothingLost}`,
      todo: 'Vuelva a la página anterior, o empiece desde la página de inicio.',
    },
    'too-slow': {
      title: 'La conexión ha sido demasiado lenta',
      body: `El envío no ha podido terminar. ${nothingLost}`,
      todo: 'Vuelva atrás con su navegador: lo que había escrito suele seguir ahí. Después, envíelo de nuevo.',
    },
    'too-large': {
      title: 'Es demasiado largo para enviarlo de una vez',
      body: `El texto de esta página supera lo que podemos recibir. ${nothingLost}`,
      todo: 'Vuelva atrás con su navegador: su texto sigue ahí. Deje lo esencial; el resto se podrá añadir más tarde.',
    },
    'too-many-requests': {
      title: 'Demasiadas solicitudes a la vez',
      body: `Para proteger a todo el mundo, limitamos el número de solicitudes. ${nothingLost}`,
      todo: 'Espere un momento y vuelva a cargar la página.',
    },
    'invalid-request': {
      title: 'No hemos entendido esta solicitud',
      body: `Nos ha llegado incompleta. ${nothingLost}`,
      todo: 'Vuelva a la página anterior e inténtelo de nuevo.',
    },
    'identity-provider-refused': {
      title: 'No se ha podido iniciar la sesión',
      body: `El servicio de identidad no lo ha confirmado, o usted lo ha cancelado. ${nothingLost}`,
      todo: 'Inténtelo otra vez, o use su correo electrónico.',
    },
    'unknown-agent': {
      title: 'Aquí no se conoce esta cuenta',
      body: 'La sesión se ha iniciado bien, pero esta cuenta no tiene acceso a este espacio.',
      todo: 'Pida acceso a su responsable.',
    },
    'not-ready': {
      title: 'El servicio vuelve en un momento',
      body: `Se está reiniciando, o hay una operación en curso. ${nothingLost}`,
      todo: 'Espere un minuto y vuelva a cargar la página.',
    },
    fault: {
      title: 'Algo ha fallado por nuestra parte',
      body: `No es culpa suya. ${nothingLost}`,
      todo: 'Vuelva a cargar la página dentro de un momento. Si ocurre de nuevo, su relato le espera.',
    },
  },
  wait: (seconds) =>
    seconds < 90 ? `Espere unos ${seconds} segundos.` : `Espere unos ${Math.ceil(seconds / 60)} minutos.`,
  requestId: (id) => `Si nos escribe, indique este número: ${id}`,
  home: 'Ir a la página de inicio',
  urgent:
    'Si está en peligro, llame al 17 o al 112. Si piensa en el suicidio, llame al 3114: alguien responde, día y noche.',
};
