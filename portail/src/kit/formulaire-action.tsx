import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import { Alerte } from "./alerte.tsx";
import { type ChampAction, ChampDeFormulaire, estDemande } from "./champ-action.tsx";
import { lireChoix } from "./champ-recherche.tsx";
import { placerRefus } from "./champ-refuse.ts";
import { enSaisie, lireDate } from "./dates.ts";
import { useDitRetire } from "./dits-retires.tsx";
import { estDepassee } from "./erreur-api.ts";
import { Formulaire } from "./formulaire.tsx";
import { NotesReprise } from "./notes-reprise.tsx";
import { RefusEnvoi } from "./refus-envoi.tsx";
import { type Reprise, reprendre } from "./reprise-saisie.ts";
import { useRetourFocus } from "./retour-focus.ts";
import { useRetrait } from "./saisies-retirees.tsx";
import { SommaireErreurs } from "./sommaire-erreurs.tsx";

type Valeurs = Readonly<Record<string, string>>;

interface ProprietesAction {
  /** Words of the button that opens the form. */
  titre: string;
  /** What it is about, for who does not see where the button stands: several have the same words. */
  objet?: string;
  action: string;
  champs: readonly ChampAction[];
  /** What stands there when the form opens; dates as AAAA-MM-JJ. */
  depart?: Valeurs;
  /** Key of the readings that what is sent makes out of date. */
  relire: readonly string[];
  /** Dates arrive as AAAA-MM-JJ, empty optional fields as "". A sentence returned is shown. */
  envoyer: (valeurs: Valeurs) => Promise<string | undefined> | Promise<void>;
  /** Told when the form opens, and when it closes: what holds it is then to stay on the page. */
  surOuverture?: (ouvert: boolean) => void;
}

/** A button that opens a short form in place; once done, the sheet is read again. */
export function FormulaireAction({
  titre,
  objet,
  action,
  champs,
  depart: connues = {},
  relire,
  envoyer,
  surOuverture,
}: ProprietesAction) {
  const id = useId();
  const requetes = useQueryClient();
  const envois = requetes.getMutationCache();
  const depart = enSaisies(champs, connues);
  const [ouvert, setOuvert] = useState(false);
  const bouton = useRetourFocus(ouvert);
  const [valeurs, setValeurs] = useState<Valeurs>(depart);
  const [connu, setConnu] = useState(depart);
  const [reprise, setReprise] = useState<Reprise | null>(null);
  const [defauts, setDefauts] = useState<Valeurs>({});
  const [essai, setEssai] = useState(0);
  const tenirDit = useDitRetire();
  const envoi = useMutation({
    mutationFn: async (saisies: Valeurs) => (await envoyer(saisies)) ?? undefined,
    onSuccess: async (phrase) => {
      tenirDit(phrase);
      basculer(false);
      await requetes.invalidateQueries({ queryKey: relire });
    },
    // Somebody wrote first: theirs is read again, the form keeps what is typed.
    onError: (erreur) => {
      if (estDepassee(erreur)) void requetes.invalidateQueries({ queryKey: relire });
    },
  });

  // Read again while the form is open: what somebody else wrote shows wherever nothing is typed over it.
  if (JSON.stringify(depart) !== JSON.stringify(connu)) {
    setConnu(depart);
    if (ouvert) {
      const suite = reprendre(valeurs, connu, depart);
      setReprise(suite);
      setValeurs(suite.valeurs);
    }
  }

  const saisi = ouvert ? lireSaisi(champs, valeurs, connu) : [];
  useRetrait(
    saisi.length === 0
      ? null
      : {
          titre: objet ? `${titre} : ${objet}` : titre,
          refus: envoi.error?.message ?? null,
          saisi,
        },
  );

  const places = champs.map(({ nom, libelle, parLigne }) => ({
    ...{ nom, libelle, parLigne },
    id: id + nom,
  }));
  const { fautes, reste } = placerRefus(defauts, envoi.error, places);

  // What a form said holds until something else is written.
  const { data: dit, reset: oublier } = envoi;
  useEffect(() => {
    if (dit === undefined) return;
    return envois.subscribe(({ type, mutation }) => {
      if (type === "updated" && mutation.state.status === "success") oublier();
    });
  }, [dit, envois, oublier]);
  // Said here, beside what was read again: it no longer leaves with the form.
  useEffect(() => {
    if (dit !== undefined) tenirDit(undefined);
  }, [dit, tenirDit]);

  // Nothing to fill: what is left is to send.
  const seul = ouvert && champs.length === 0;
  useEffect(() => {
    if (seul) document.getElementById(`${id}envoi`)?.focus();
  }, [id, seul]);

  function soumettre(): void {
    const saisies = lireChamps(id, champs, valeurs);
    setEssai(essai + 1);
    setDefauts(saisies.defauts);
    if (Object.keys(saisies.defauts).length === 0 && !envoi.isPending)
      envoi.mutate(saisies.valeurs);
  }

  /** Starts from what is known: neither what was given up nor why it was refused. An open form keeps what is typed. */
  function ouvrir(): void {
    setValeurs(depart);
    setDefauts({});
    setReprise(null);
    envoi.reset();
    basculer(true);
  }

  function basculer(vers: boolean): void {
    setOuvert(vers);
    surOuverture?.(vers);
  }

  // The status stays from one state to the other: a screen reader only tells what changes in it.
  return (
    <>
      <div role="status">
        {!ouvert && envoi.data && <Alerte gravite="info">{envoi.data}</Alerte>}
      </div>
      {ouvert ? (
        <Formulaire
          className="m-carte"
          aria-label={objet ? `${titre} : ${objet}` : titre}
          surEnvoi={soumettre}
        >
          <SommaireErreurs erreurs={fautes} essai={essai} />
          <RefusEnvoi erreur={reste} champs={champs} />
          <NotesReprise reprise={reprise} champs={champs} />
          <div className="m-champs">
            {champs.map((champ, rang) => (
              <ChampDeFormulaire
                key={champ.nom}
                id={`${id}${champ.nom}`}
                champ={champ}
                premier={rang === 0}
                valeur={valeurs[champ.nom] ?? ""}
                valeurs={valeurs}
                erreur={fautes[`${id}${champ.nom}`]}
                surChangement={(valeur) =>
                  setValeurs({ ...valeurs, ...videsApres(champs, champ.nom), [champ.nom]: valeur })
                }
              />
            ))}
          </div>
          <div className="m-actions">
            <button
              id={`${id}envoi`}
              type="submit"
              className="fr-btn"
              aria-disabled={envoi.isPending}
            >
              {envoi.isPending ? "En cours…" : action}
            </button>
            <button
              type="button"
              className="fr-btn fr-btn--tertiary"
              onClick={() => basculer(false)}
            >
              Annuler
            </button>
          </div>
        </Formulaire>
      ) : (
        <button
          ref={bouton}
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={ouvrir}
        >
          {titre}
          {objet && <span className="fr-sr-only"> : {objet}</span>}
        </button>
      )}
    </>
  );
}

/** What was typed over what the form came with, in the words of the screen. */
function lireSaisi(
  champs: readonly ChampAction[],
  valeurs: Valeurs,
  connues: Valeurs,
): (readonly [string, string])[] {
  return champs.flatMap(({ nom, libelle, genre, options = [] }) => {
    const valeur = valeurs[nom] ?? "";
    if (valeur.trim() === "" || valeur === (connues[nom] ?? "")) return [];
    const mots = genre === "coches" ? valeur.split(",") : [lireChoix(valeur).texte];
    const dits = mots.map((mot) => options.find(([code]) => code === mot)?.[1] ?? mot);
    return [[libelle, dits.join(", ")] as const];
  });
}

function enSaisies(champs: readonly ChampAction[], connues: Valeurs): Valeurs {
  const dates = champs.filter(({ genre, nom }) => genre === "date" && connues[nom]);
  return {
    ...connues,
    ...Object.fromEntries(dates.map(({ nom }) => [nom, enSaisie(connues[nom])])),
  };
}

/** The fields that depended on the one that changes, emptied. */
function videsApres(champs: readonly ChampAction[], change: string): Valeurs {
  const dependants = champs.filter(({ depend }) => depend === change);
  return Object.fromEntries(dependants.map(({ nom }) => [nom, ""]));
}

function lireChamps(id: string, champs: readonly ChampAction[], saisies: Valeurs) {
  const valeurs: Record<string, string> = {};
  const defauts: Record<string, string> = {};
  for (const champ of champs) {
    const { nom, libelle, genre, facultatif, forme } = champ;
    const { texte, choisie } = lireChoix(saisies[nom] ?? "");
    if (genre === "recherche" && texte.trim() !== "") {
      valeurs[nom] = choisie ?? "";
      if (choisie === undefined) defauts[id + nom] = `${libelle} : choisissez dans la liste.`;
      continue;
    }
    const saisie = texte.trim();
    const lue = genre === "date" && saisie !== "" ? lireDate(saisie) : saisie;
    valeurs[nom] = lue ?? "";
    if (lue === null) defauts[id + nom] = `${libelle} : écrivez une date qui existe, jj/mm/aaaa.`;
    else if (lue === "" && (!facultatif || estDemande(champ, saisies)))
      defauts[id + nom] = `${libelle} : à remplir.`;
    else if (lue !== "" && forme && !forme[0].test(lue))
      defauts[id + nom] = `${libelle} : ${forme[1]}.`;
  }
  return { valeurs, defauts };
}
