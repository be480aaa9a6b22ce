import type { SharedTexts } from '../fr/shared.ts';

export const sharedTexts: SharedTexts = {
  service: 'Fanal',
  tagline: 'Frente a las estafas por internet',
  demonstration: 'Demostración: todo es inventado, no se transmite nada.',
  menu: {
    advice: 'Qué hacer ahora',
    checkValue: 'Comprobar antes de pagar',
    numbers: 'Teléfonos útiles',
    resume: 'Retomar mi relato',
    space: 'Mis expedientes',
  },
  footer: {
    offeredBy: (operator) => `Servicio ofrecido por ${operator}.`,
    notEmergency:
      'Este sitio no atiende urgencias. Si está en peligro, llame al 17 o al 112, o escriba al 114.',
    accessibility: 'Accesibilidad: parcialmente conforme',
    privacy: 'Datos personales',
    legal: 'Aviso legal',
    home: 'Inicio',
    siteMap: 'Mapa del sitio',
  },
  siteMap: { help: 'Recibir ayuda', tell: 'Contar y seguir', service: 'Este servicio' },
  scamTypes: {
    romance: 'Una relación iniciada en internet',
    sextortion: 'Un chantaje con imágenes íntimas',
    'false-sale': 'Un anuncio de compra, venta o alquiler',
    'fake-shop': 'Un pedido en un sitio falso',
    'fake-investment': 'Una inversión',
    'fake-bank-adviser': 'Un falso asesor bancario',
    phishing: 'Un mensaje fraudulento',
    'hacked-account': 'Una cuenta pirateada',
    ransomware: 'Un dispositivo o unos archivos bloqueados',
    other: 'Una estafa por internet',
  },
};
