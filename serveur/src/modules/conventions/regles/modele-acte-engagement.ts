/** AMB-01: the seed cites annex 1 bis without its text; a published version replaces this one. */
export const MODELE_ACTE_ENGAGEMENT = `MODÈLE À REMPLACER — le texte de l’annexe 1 bis n’est pas joint à la convention.

ACTE D’ENGAGEMENT DU RESPONSABLE DE LA GESTION DES COMPTES (RGC)

Nom, prénom :
Organisme, fonctions :

Je m’engage à exercer les fonctions de RGC décrites à l’annexe 1 : gérer les comptes et les habilitations
des seules personnes qui en ont besoin pour leur mission, garder mes identifiants confidentiels, signaler
toute absence, tout départ et tout dysfonctionnement, et contrôler chaque année les habilitations.

Fait à            , le
Signature :`;
