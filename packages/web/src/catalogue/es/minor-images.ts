import type { MinorImagesTexts } from '../fr/minor-images.ts';

export const minorImagesTexts: MinorImagesTexts = {
  title: 'Imágenes íntimas de una persona menor de 18 años',
  description: 'Hacer retirar imágenes íntimas sin enviárselas a nadie. Gratis y anónimo.',
  lead: 'No es culpa suya, y hay ayuda. Sus imágenes se quedan en su dispositivo: aquí nadie las ve y nadie las recibe.',
  firstTitle: 'Ahora',
  first: [
    'No envíe nada más: ni dinero, ni imágenes. Pagar no detiene el chantaje.',
    'Guarde los mensajes y el nombre de la cuenta que le amenaza, y después bloquéela.',
    'Hable con alguien de confianza. Una persona adulta puede hacer estos trámites con usted.',
  ],
  callTitle: 'Hay personas que le escuchan',
  calls: [
    {
      number: '3018',
      title: '3018, violencia digital',
      description: 'Anónimo y gratis, en Francia. Sus equipos pueden hacer retirar imágenes en unas horas.',
      hours: 'Todos los días, de 9:00 a 23:00',
    },
    {
      number: '119',
      title: '119, infancia en peligro',
      description: 'Para menores, o para quien se preocupa por un o una menor. En Francia.',
      hours: 'Día y noche, todo el año',
    },
    {
      number: '17',
      title: 'Policía, urgencias',
      description: 'Si alguien está en peligro.',
      hours: 'Día y noche',
    },
  ],
  removeTitle: 'Hacer retirar las imágenes',
  remove: [
    'Una huella es una serie de cifras calculada a partir de una imagen. Permite reconocer la imagen, nunca verla.',
    'Take It Down calcula esa huella en su dispositivo y la da a las redes y a los sitios que participan. Estos buscan la imagen y la retiran. La imagen no sale de su dispositivo. Es gratis, y no tiene que dar su nombre.',
  ],
  takeItDown: 'Ir a Take It Down',
  takeItDownHref: 'https://takeitdown.ncmec.org/',
  reportTitle: '¿Las imágenes ya están en línea?',
  report:
    'Avise de la dirección de la página a la policía francesa, en la plataforma PHAROS. Dé la dirección, no la imagen.',
  reportLink: 'Avisar en PHAROS',
  reportHref: 'https://www.internet-signalement.gouv.fr/',
  adult: '¿Tenía usted 18 años o más en esas imágenes? El servicio equivalente es StopNCII.org.',
  adultHref: 'https://stopncii.org/',
  printTitle: 'Calcular una huella aquí',
  print:
    'Para una denuncia o un aviso, basta con la huella: quienes investigan pueden buscar la imagen sin que usted tenga que mostrarla. El cálculo se hace en su dispositivo. No se envía nada, no se guarda nada.',
  format:
    'Para una imagen: huella PDQ, 256 bits. Para un vídeo: huella MD5 del archivo. Son los formatos que las plataformas intercambian.',
  choose: 'Elegir imágenes o vídeos',
  chooseHint: 'Se quedan en su dispositivo.',
  noScript: 'Sin JavaScript, esta página no puede hacer el cálculo. El 3018 puede hacerlo con usted.',
  working: 'Calculando en su dispositivo…',
  done: 'Terminado. No se ha enviado nada.',
  image: 'Imagen {count}',
  video: 'Vídeo {count}',
  plain: 'Esta imagen es casi lisa: su huella ayudará poco.',
  unreadable:
    'Su dispositivo no sabe leer este archivo. Pruebe con una captura de pantalla de la imagen, o llame al 3018.',
  save: 'Guardar las huellas en un archivo de texto',
  fileName: 'huellas.txt',
  storyTitle: 'Presentar una denuncia',
  story:
    'Su madre, su padre o quien tenga su tutela puede contar lo que pasó y adjuntar la huella. No añada nunca la imagen al relato.',
  storyLink: 'Contar lo que pasó',
};
