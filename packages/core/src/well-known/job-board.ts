import type { DomainTable } from './table.ts';

/** Where offers of work are found, true or false. */
export const jobBoards: DomainTable = {
  category: 'job-board',
  reviewedOn: '2026-11-24',
  domains: {
    Indeed: 'indeed.com indeed.fr indeed.ca',
    Monster: 'monster.com monster.fr monster.ca',
    HelloWork: 'hellowork.com',
    APEC: 'apec.fr',
    Glassdoor: 'glassdoor.com glassdoor.fr',
    ZipRecruiter: 'ziprecruiter.com',
    CareerBuilder: 'careerbuilder.com careerbuilder.ca',
    Workopolis: 'workopolis.com',
    'Job Bank': 'jobbank.gc.ca',
    StepStone: 'stepstone.de stepstone.fr',
    'Welcome to the Jungle': 'welcometothejungle.com',
    Jooble: 'jooble.org',
    Adzuna: 'adzuna.com adzuna.fr',
    SimplyHired: 'simplyhired.com',
    Manpower: 'manpower.fr manpowergroup.com',
    Adecco: 'adecco.fr adecco.com',
    Randstad: 'randstad.fr randstad.com',
    Eluta: 'eluta.ca',
    Dice: 'dice.com',
    Workday: 'workday.com myworkday.com',
    'Care.com': 'care.com',
  },
};
