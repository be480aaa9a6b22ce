import type { HelpTexts } from '../fr/help.ts';

export const helpTexts: HelpTexts = {
  title: 'Ayuda cerca de usted',
  description: 'Dónde hablar en persona con alguien que ayuda a las víctimas en Francia, por departamentos.',
  lead: 'En cada departamento francés hay personas que reciben a las víctimas, gratis y con toda confidencialidad, haya presentado usted una denuncia o no.',
  where: 'Su código postal en Francia, o su departamento',
  whereHint: 'Por ejemplo, 69003, 69 o Rhône',
  search: 'Buscar',
  notFound: 'No reconocemos este lugar. Escriba las cinco cifras del código postal, o elija en la lista.',
  list: 'Elegir en la lista de departamentos',
  item: (code, name) => `${code} – ${name}`,
  titleIn: (name, code) => `Ayuda a las víctimas: ${name} (${code})`,
  other: 'Buscar otro lugar',
  officeTitle: 'En el tribunal',
  officeLead:
    'La oficina de ayuda a las víctimas (bureau d’aide aux victimes) le recibe en el tribunal judiciaire (tribunal civil y penal) de:',
  officeAny:
    'Vaya a la que le resulte más fácil. Es gratis, no hace falta abogado, y allí le explican lo que sigue: denuncia, indemnización, apoyo.',
  officeHours:
    'Los días de apertura varían: pregúntelos en la recepción del tribunal, o llame a France Victimes, que puede pedir cita por usted.',
  officeLaw:
    'Cada tribunal judiciaire tiene una oficina así (artículo 706-15-4 del Code de procédure pénale, el código francés de procedimiento penal).',
  officeElsewhere: 'Este territorio depende de un tribunal de Guadalupe.',
  firstInstance: (town) =>
    `El tribunal de première instance (tribunal de primera instancia) de ${town} puede decirle quién ayuda a las víctimas allí. France Victimes también conoce la asociación más cercana.`,
  directoryTitle: 'Otros lugares',
  source: (source) => `Según: ${source}`,
  website: (name) => `Sitio de ${name}`,
  numbersTitle: 'Por teléfono, desde cualquier lugar',
  numbers: {
    victims: {
      number: '116 006',
      title: 'France Victimes (ayuda a las víctimas)',
      description: 'Escucha, derechos y la asociación más cercana a usted. Gratis.',
      hours: 'De 9:00 a 20:00, 7 días a la semana',
    },
    victimsOverseas: {
      number: '+33 1 80 52 33 76',
      title: 'France Victimes, desde los territorios de ultramar',
      description:
        'El mismo servicio cuando el 116 006 no funciona. Precio de una llamada a la Francia europea.',
      hours: 'De 9:00 a 20:00, hora de París, 7 días a la semana',
    },
    suicide: {
      number: '3114',
      title: 'Prevención del suicidio',
      description: 'Profesionales de la salud le escuchan, con toda confidencialidad. Gratis.',
      hours: 'Día y noche, 7 días a la semana',
    },
    young: {
      number: '3018',
      title: 'Para un niño, una niña o adolescentes',
      description: 'Chantaje, imágenes, acoso: pueden llamar las personas jóvenes o sus padres. Gratis.',
      hours: '7 días a la semana',
    },
  },
  station:
    'En cualquier comisaría o puesto de gendarmerie (cuerpo policial francés) también pueden orientarle.',
  linkTo: 'Hablar en persona con alguien cerca de usted',
};
