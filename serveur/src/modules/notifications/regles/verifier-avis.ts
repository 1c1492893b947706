import type { Avis } from "./avis.ts";

/** A notice that must not be written: the caller's fault, so its transaction falls with it. */
export class AvisRefuse extends Error {}

const CONTROLE = /\p{Cc}/u;
const GENRE = /^[A-Za-z0-9_.:-]{1,80}$/;
// One leading slash alone: "//hote" and "/\hote" leave the portal.
const LIEN = /^\/(?![/\\])[^\\\p{Cc}]{0,499}$/u;
const NOM_FICHIER = /^[^\p{Cc}/\\"]{1,120}$/u;
const TYPE_FICHIER = /^[a-z]+\/[a-z0-9.+-]+$/;
const PIECES_MAX_OCTETS = 5_242_880;
/** An incident concerns every agent of a département, an announcement every partner of the country. */
const DESTINATAIRES_MAX = 20_000;

/** Refuses what could forge a header of the e-mail, lead out of the portal, or weigh too much. */
export function verifierAvis(avis: Avis): void {
  exiger(GENRE.test(avis.genre), "genre");
  exiger(enUneLigne(avis.objet, 200), "objet");
  exiger(avis.corps.length > 0 && avis.corps.length <= 20_000, "corps");
  exiger(avis.lien === undefined || LIEN.test(avis.lien), "lien");
  exiger(avis.destinataires.length <= DESTINATAIRES_MAX, "destinataires");
  for (const destinataire of avis.destinataires) {
    if ("courriel" in destinataire) exiger(enUneLigne(destinataire.courriel, 320), "courriel");
  }
  const pieces = avis.piecesJointes ?? [];
  for (const { nom, type } of pieces) {
    exiger(NOM_FICHIER.test(nom) && TYPE_FICHIER.test(type), "pièce jointe");
  }
  const octets = pieces.reduce((total, { contenu }) => total + contenu.length, 0);
  exiger(octets <= PIECES_MAX_OCTETS, "poids des pièces jointes");
}

function enUneLigne(texte: string, maximum: number): boolean {
  return texte.length > 0 && texte.length <= maximum && !CONTROLE.test(texte);
}

function exiger(vrai: boolean, quoi: string): void {
  if (!vrai) throw new AvisRefuse(`Avis refusé : ${quoi}.`);
}
