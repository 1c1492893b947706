import type { Cref, Element, Habitation, Metier, Mobilite } from "./element.ts";
import {
  CONTRATS,
  TEMPS_TRAVAIL,
  TYPES_LIEU,
  TYPOLOGIES,
  UNITES_EXPERIENCE,
  UNITES_MOBILITE,
} from "./nomenclatures.ts";

/** An occupation as the wire shows it (§3.7), its spelling traps included: `libellé`, `Libelle`. */
// ANX4-B-20
export function presenterMetier({ id, contenu: metier }: Element<"METIER">) {
  const { typologie, contrats, temps, experience, salaire, mrs } = metier;
  return {
    identifiant: id,
    typologieEmploi: { code: typologie, libelle: TYPOLOGIES[typologie] },
    ...presenterVise(metier),
    contrats: contrats.map(({ type, critereOre }, priorite) => {
      const [libelle, libelleLong] = CONTRATS[type];
      return { critereOre, priorite, type: { code: type, libelle, libelleLong } };
    }),
    dureesHebdomadaires: temps.map(({ code, critereOre, min, max }) => ({
      critereOre,
      tempsTravail: {
        code,
        libelle: TEMPS_TRAVAIL[code],
        ...(min !== null && { min }),
        ...(max !== null && { max }),
      },
    })),
    ...(experience && {
      dureeExperience: {
        valeur: experience.valeur,
        unite: { code: experience.unite, libelle: UNITES_EXPERIENCE[experience.unite] },
      },
    }),
    ...(salaire && { salaire: { libelle: salaire.periode, remuneration: salaire.brut } }),
    mrs,
  };
}

/** A business project as the wire shows it (§3.7). */
// ANX4-B-21
export function presenterCref({ id, contenu: cref }: Element<"CREF">) {
  return {
    identifiant: id,
    typeCrefCreation: cref.creation,
    typeCrefReprise: cref.reprise,
    typeCrefFranchise: cref.franchise,
    ...presenterVise(cref),
  };
}

function presenterVise({ rome, appellation, mobilites, habitation }: Metier | Cref) {
  return {
    rome: { code: rome.code, libellé: rome.libelle },
    ...(appellation && {
      appellation: {
        ...(appellation.code !== null && { code: appellation.code }),
        libelle: appellation.libelle,
      },
    }),
    mobilites: mobilites.map(presenterMobilite),
    ...(habitation && { mobiliteHabitation: presenterHabitation(habitation) }),
  };
}

function presenterMobilite({ lieu, rayon, unite, prioritaire }: Mobilite) {
  return {
    lieu: {
      code: lieu.code,
      Libelle: lieu.libelle,
      type: { code: lieu.type, libelle: TYPES_LIEU[lieu.type] },
    },
    rayon: rayon ?? 0,
    unite: { code: unite, libelle: UNITES_MOBILITE[unite] },
    mobilitePrioritaire: prioritaire,
  };
}

function presenterHabitation({ valeur, unite, prioritaire }: Habitation) {
  return {
    valeur,
    unite: { code: unite, libelle: UNITES_MOBILITE[unite] },
    mobilitePrioritaire: prioritaire,
  };
}
