import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { placerRefus } from "../kit/champ-refuse.ts";
import { Choix } from "../kit/choix.tsx";
import { enInstant } from "../kit/dates.ts";
import { DialogueFormulaire } from "../kit/dialogue.tsx";
import { estDepassee } from "../kit/erreur-api.ts";
import { RefusEnvoi } from "../kit/refus-envoi.tsx";
import { useRetourFocus } from "../kit/retour-focus.ts";
import { SommaireErreurs } from "../kit/sommaire-erreurs.tsx";
import { objetEcrit, SUITES } from "./ecriture.ts";
import type { RendezVous, Suite } from "./formes.ts";

const RELIRE = ["rendez-vous"];

interface Proprietes {
  cle: string;
  rendezVous: RendezVous;
  /** Told when the dialogue opens and closes: what holds it is then to stay on the page. */
  surOuverture: (ouvert: boolean) => void;
}

/** A button that says what became of an appointment, on the appointment shown. */
// ANX4-A-12 ANX4-A-13
export function SuiteRendezVous({ cle, rendezVous, surOuverture }: Proprietes) {
  const [ouvert, setOuvert] = useState(false);
  const bouton = useRetourFocus(ouvert);
  const basculer = (vers: boolean) => {
    setOuvert(vers);
    surOuverture(vers);
  };
  return (
    <>
      <button
        ref={bouton}
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm"
        onClick={() => basculer(true)}
      >
        Suite…
        <span className="fr-sr-only">{` du rendez-vous du ${enInstant(rendezVous.date)}`}</span>
      </button>
      {ouvert && (
        <DialogueSuite cle={cle} rendezVous={rendezVous} surFermeture={() => basculer(false)} />
      )}
    </>
  );
}

interface ProprietesDialogue extends Pick<Proprietes, "cle" | "rendezVous"> {
  surFermeture: () => void;
}

function DialogueSuite({ cle, rendezVous, surFermeture }: ProprietesDialogue) {
  const { id: rendezVousId, version, date, suites } = rendezVous;
  const id = useId();
  const requetes = useQueryClient();
  const [choix, setChoix] = useState<Suite | "">("");
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  // What somebody else wrote meanwhile may leave no place for it.
  const retenue = suites.find((suite) => suite === choix) ?? "";
  const { mutate, error, isPending } = useMutation({
    mutationFn: (suite: Suite) =>
      recevoir(
        api.POST("/portail/api/usagers/{cle}/rendez-vous/{id}/suite", {
          params: { path: { cle, id: rendezVousId } },
          body: { version, suite },
        }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: RELIRE });
      surFermeture();
    },
    onError: (erreur) => {
      if (estDepassee(erreur)) void requetes.invalidateQueries({ queryKey: RELIRE });
    },
  });
  const premiere = `${id}-${suites[0] ?? ""}`;
  const { fautes, reste } = placerRefus(defauts, error, [
    { id: premiere, nom: "suite", libelle: "Suite", codes: ["RENDEZ_VOUS_INVALIDE"] },
  ]);

  function soumettre(): void {
    setEssai(essai + 1);
    setDefauts(retenue ? {} : { [premiere]: "Suite : à choisir." });
    if (retenue && !isPending) mutate(retenue);
  }

  return (
    <DialogueFormulaire
      titre="Suite du rendez-vous"
      phrase={`${enInstant(date)} : ${objetEcrit(rendezVous)}.`}
      action={suites.length > 0 ? "Enregistrer la suite" : null}
      renoncer="Fermer"
      enCours={isPending}
      surEnvoi={soumettre}
      surFermeture={surFermeture}
    >
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} />
      {suites.length > 0 ? (
        <Choix<Suite | "">
          nom={id}
          legende="Qu’en est-il ?"
          options={suites.map((suite) => ({ valeur: suite, ...SUITES[suite] }))}
          valeur={retenue}
          surChangement={(suite) => {
            setChoix(suite);
            setDefauts({});
          }}
        />
      ) : (
        <p>Il n’y a plus rien à en dire.</p>
      )}
    </DialogueFormulaire>
  );
}
