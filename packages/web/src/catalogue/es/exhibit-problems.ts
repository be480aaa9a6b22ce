import type { ExhibitProblems } from '../fr/exhibit-problems.ts';

/** Why a file is not taken, and what to do then. The rest of what was told is never lost for it. */
export const exhibitProblems: ExhibitProblems = {
  'empty-file': {
    title: 'Este archivo está vacío',
    body: 'No contiene nada: puede que se haya cortado durante una copia.',
    todo: 'Ábralo en su dispositivo para comprobarlo y entréguelo de nuevo.',
  },
  'exhibit-too-large': {
    title: 'Este archivo pesa demasiado',
    body: 'Aceptamos imágenes, correos y conversaciones de hasta 25 MB, y vídeos, PDF y archivos comprimidos de hasta 100 MB.',
    todo: 'Conserve el original. Entregue la parte que importa: algunas capturas, un fragmento del vídeo.',
  },
  'exhibits-too-large': {
    title: 'Sus archivos pesan demasiado en conjunto',
    body: 'Ya no queda sitio para este junto a su relato. Los que ya ha entregado están guardados.',
    todo: 'Quite un archivo menos útil, o conserve este: le diremos cómo enviarlo si hace falta.',
  },
  'too-many-exhibits': {
    title: 'Ya ha entregado muchos archivos',
    body: 'No podemos aceptar más con este relato. Los que ha entregado están guardados.',
    todo: 'Quite uno menos útil, o reúna varias capturas en un PDF.',
  },
  'unsafe-file': {
    title: 'Este archivo podría ejecutarse',
    body: 'Es un programa, una página web o un dibujo que contiene código. No los aceptamos, para proteger a quienes leerán su expediente.',
    todo: 'No lo abra. Consérvelo tal cual y entregue mejor una captura de pantalla del lugar donde lo recibió.',
  },
  'file-with-macros': {
    title: 'Este documento contiene macros',
    body: 'Son pequeños programas ocultos en un documento: los estafadores los usan a menudo.',
    todo: 'No active las macros. Entregue una captura de pantalla del documento, o su versión en PDF.',
  },
  'file-in-disguise': {
    title: 'Este archivo esconde otro',
    body: 'Se presenta como una cosa y contiene otra. No lo aceptamos, para proteger a quienes leerán su expediente.',
    todo: 'Consérvelo tal cual. Entregue una captura de pantalla de lo que muestra.',
  },
  'picture-too-large': {
    title: 'Esta imagen es demasiado grande',
    body: 'Una vez abierta, ocuparía demasiado espacio.',
    todo: 'Entregue una captura de pantalla de la parte que importa.',
  },
  'archive-too-large': {
    title: 'Este archivo comprimido contiene demasiadas cosas',
    body: 'Una vez abierto, pesaría demasiado o tendría demasiados archivos.',
    todo: 'Ábralo en su dispositivo y entregue los archivos útiles uno por uno.',
  },
  'archive-locked': {
    title: 'Este archivo comprimido está protegido con una contraseña',
    body: 'No podemos ver lo que contiene.',
    todo: 'Ábralo con su contraseña y entregue los archivos, o un archivo comprimido sin contraseña.',
  },
  'archive-in-archive': {
    title: 'Este archivo comprimido contiene otro',
    body: 'No miramos dentro de un archivo comprimido guardado en otro.',
    todo: 'Ábralo en su dispositivo y entregue el archivo comprimido que está dentro, o sus archivos.',
  },
  'archive-unknown': {
    title: 'No sabemos abrir este archivo comprimido',
    body: 'Abrimos los archivos .zip. Los demás (.rar, .7z, .gz…) no se pueden comprobar aquí.',
    todo: 'Ábralo en su dispositivo y entregue los archivos uno por uno, o reúnalos en un archivo .zip.',
  },
  'damaged-file': {
    title: 'Este archivo está dañado',
    body: 'Puede que se haya cortado durante un envío o una copia.',
    todo: 'Intente abrirlo en su dispositivo. Si se abre, entréguelo de nuevo; si no, entregue una captura de pantalla.',
  },
  'no-room': {
    title: 'Por ahora nos falta espacio',
    body: 'No es culpa suya. Su relato está guardado, y también lo que ya ha entregado.',
    todo: 'Continúe sin este archivo: podrá añadirlo más tarde.',
  },
  'exhibit-quarantined': {
    title: 'Este archivo contiene un programa malicioso',
    body: 'Se conserva precintado como prueba y no se abre.',
    todo: 'Si lo ha abierto en su dispositivo, haga que se lo revisen.',
  },
};
