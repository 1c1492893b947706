import type { Porte } from "./composer-acces.ts";

/** What a closed gate says to the person, and what they can do about it. */
export const MESSAGES_PORTES: Readonly<Record<Porte, string>> = {
  COMPTE_FERME: "Votre compte est fermé.",
  CONVENTION: "Aucune convention en vigueur n’ouvre d’accès à votre organisation.",
  RGC: "Votre organisation n’a pas de responsable de la gestion des comptes en fonction.",
  TIERS:
    "Les obligations de votre employeur envers le partenaire ne sont pas toutes vérifiées : adressez-vous au responsable de la gestion des comptes.",
  SECOND_FACTEUR: "Votre second facteur n’est pas vérifié.",
  CONFIDENTIALITE: "Vous n’avez pas encore reconnu l’obligation de confidentialité.",
  SENSIBILISATION:
    "Votre sensibilisation à la sécurité n’est pas à jour : lisez-la et confirmez-la pour rouvrir vos accès.",
  OUVERTURE: "Ce module n’est pas ouvert à votre organisation.",
  CGU: "Vous n’avez pas encore accepté les conditions générales de la plateforme.",
  CONDITIONS: "Vous n’avez pas encore accepté les conditions particulières de cet outil.",
  DROIT_A_VENIR: "Votre droit n’a pas encore commencé.",
  DROIT_SUSPENDU:
    "Votre droit est suspendu : adressez-vous au responsable de la gestion des comptes.",
  DROIT_EXPIRE: "Votre droit a pris fin : demandez-en un nouveau.",
  DROIT_ABSENT: "Vous n’avez pas de droit sur ce module : demandez-le.",
};
