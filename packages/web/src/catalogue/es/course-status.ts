import type { CourseStatusTexts } from '../fr/course-status.ts';

export const courseStatusTexts: CourseStatusTexts = {
  filed: {
    authority: {
      label: 'Registrada',
      body: 'Su denuncia (plainte) está registrada y espera a que la lea un investigador. No tiene que hacer nada.',
    },
    assistance: {
      label: 'Registrado',
      body: 'Su expediente está registrado. Ya puede presentarlo en la comisaría o en la gendarmerie (cuerpo policial francés), sin esperar.',
    },
  },
  'under-examination': {
    authority: {
      label: 'En examen',
      body: 'Un investigador ha abierto su denuncia. Comprueba que se puede recibir en línea y le escribirá si falta algo.',
    },
    assistance: {
      label: 'En revisión',
      body: 'Alguien está leyendo su expediente para aconsejarle. Ya puede presentarlo en la comisaría o en la gendarmerie, sin esperar.',
    },
  },
  'more-asked': {
    authority: {
      label: 'Le pedimos algo más',
      body: 'Mientras tanto, su denuncia se guarda tal como está. Responda cuando pueda, aunque sea en parte.',
    },
    assistance: {
      label: 'Le pedimos algo más',
      body: 'Mientras tanto, su expediente se guarda tal como está. Responda cuando pueda, aunque sea en parte.',
    },
  },
  completed: {
    authority: {
      label: 'Completada',
      body: 'Su respuesta se ha unido a su denuncia, que se leerá de nuevo.',
    },
    assistance: {
      label: 'Completado',
      body: 'Su respuesta se ha unido a su expediente, que se leerá de nuevo.',
    },
  },
  ready: {
    authority: { label: 'Revisada', body: 'Su expediente está revisado.' },
    assistance: {
      label: 'Listo para presentar',
      body: 'Su expediente está revisado y listo. La denuncia se presenta en la comisaría o en la gendarmerie que usted elija: están obligadas a recibirla.',
    },
  },
  admitted: {
    authority: {
      label: 'Aceptada',
      body: 'Su denuncia ha sido recibida. Se entregará al servicio de investigación o al fiscal (procureur de la République).',
    },
    assistance: { label: 'Aceptado', body: 'Su expediente ha sido aceptado.' },
  },
  refused: {
    authority: {
      label: 'No recibida en línea',
      body: 'Este servicio no ha podido recibir su denuncia. Eso no quiere decir que no le crean, y conserva todo su derecho a denunciar.',
    },
    assistance: { label: 'Orientado a otro servicio', body: 'Su expediente corresponde a otro servicio.' },
  },
  transmitted: {
    authority: {
      label: 'Transmitida',
      body: 'Su denuncia está en manos de quienes deciden qué pasa después. Puede tardar meses: no tener noticias no quiere decir que se haya olvidado.',
    },
    assistance: { label: 'Transmitido', body: 'Su expediente ha sido transmitido.' },
  },
  proceeding: {
    authority: { label: 'Procedimiento en curso', body: 'La justicia se ocupa de su caso.' },
    assistance: { label: 'Procedimiento en curso', body: 'La justicia se ocupa de su caso.' },
  },
  closed: {
    authority: {
      label: 'Decisión tomada',
      body: 'Se ha tomado una decisión. Es posible que pueda recurrirla: lea más abajo qué significa.',
    },
    assistance: { label: 'Decisión tomada', body: 'Se ha tomado una decisión.' },
  },
  withdrawn: {
    authority: {
      label: 'Retirada',
      body: 'Usted retiró su denuncia. No se borra, y el fiscal todavía puede actuar. Puede denunciar de nuevo, mientras los hechos no hayan prescrito.',
    },
    assistance: {
      label: 'Retirado',
      body: 'Usted retiró su expediente. No se borra. Conserva el derecho a denunciar en la comisaría o en la gendarmerie.',
    },
  },
};
