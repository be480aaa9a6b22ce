import type { NoticeText } from './notice-text.ts';

export const es: NoticeText = {
  subject: 'Se ha eliminado por intento de estafa un perfil que le escribió',
  paragraphs: ({ platform, day }) => [
    `El ${day}, ${platform} eliminó un perfil con el que usted había tenido contacto: según lo que hemos comprobado, servía para estafar.`,
    'Usted no ha hecho nada malo. Estas personas se dedican a ello y engañan a gente de todas las edades y profesiones.',
    '¿Le han pedido dinero, un código recibido por SMS, fotos, o que no se lo cuente a nadie? Si es así, no pague nada más y guarde todos los mensajes. Si ha pagado, llame ahora mismo a su banco: cuanto antes lo sepa, más posibilidades tiene de recuperar el dinero.',
    'Pueden volver a escribirle con otro nombre, o prometerle recuperar su dinero a cambio de honorarios o gastos de gestión: es la misma estafa, que continúa.',
    'Si le resulta difícil llevarlo, en Francia hay personas que responden: el 116 006 para las víctimas, todos los días, y el 3114 de día y de noche si piensa en el suicidio.',
  ],
  actions: {
    check: 'Comprobar un número, una cuenta o un mensaje',
    tell: 'Contar lo que ha pasado',
  },
};
