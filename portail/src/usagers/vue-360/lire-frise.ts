import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import type { Parametres } from "../../kit/contrats.ts";
import type { Vue360 } from "../../kit/formes.ts";

/** A page of the timeline, and the cursor of the older ones. */
export type PageFrise = NonNullable<Vue360["parcours"]["frise"]>;
export type Evenement = PageFrise["evenements"][number];

type Question = Parametres<"/portail/api/usagers/{cle}/frise">;

/** What is chosen; empty: everything. */
type Choix = { readonly source: string; readonly famille: string };

/** What an event is about: the first word of its kind. */
export const familleDe = ({ genre }: Evenement) => genre.split(".")[0] ?? "";

// A year of weekly démarches makes hundreds of lines: the newest answer most questions.
const LIGNES_MONTREES = 20;
const RIEN = { evenements: [], suite: null };

/**
 * The timeline of a choice. What the Vue 360 brought is filtered here; what is older is asked for with the
 * choice, once for each page: each reading leaves its line in the journal.
 */
export function useFrise(cle: string, premiere: PageFrise, choix: Choix) {
  const [tout, setTout] = useState(false);
  const [anciens, setAnciens] = useState<Readonly<Record<string, PageFrise>>>({});
  const nom = `${choix.source} ${choix.famille}`;
  const dejaLus: PageFrise = anciens[nom] ?? { ...RIEN, suite: premiere.suite };
  const lecture = useMutation({
    mutationFn: (question: Question) =>
      recevoir(
        api.GET("/portail/api/usagers/{cle}/frise", { params: { path: { cle }, query: question } }),
      ),
    onSuccess: (page) =>
      setAnciens({
        ...anciens,
        [nom]: {
          evenements: [...dejaLus.evenements, ...(page ?? RIEN).evenements],
          suite: (page ?? RIEN).suite,
        },
      }),
  });
  const connus = [...premiere.evenements, ...Object.values(anciens).flatMap((a) => a.evenements)];
  const retenus = [...premiere.evenements.filter(convient(choix)), ...dejaLus.evenements];
  const montres = tout ? retenus : retenus.slice(0, LIGNES_MONTREES);
  return {
    /** Everything read so far, whatever the choice: what there is to choose from. */
    connus,
    retenus,
    montres,
    encore: montres.length < retenus.length || dejaLus.suite !== null,
    suite: {
      isPending: lecture.isPending,
      error: lecture.error,
      montrer() {
        setTout(true);
        if (montres.length < retenus.length || dejaLus.suite === null) return;
        lecture.mutate({
          avant: dejaLus.suite,
          ...(choix.source && { organisme: choix.source }),
          ...(choix.famille && { sujet: choix.famille as Question["sujet"] & string }),
        });
      },
    },
  };
}

function convient({ source, famille }: Choix) {
  return (evenement: Evenement) =>
    (source === "" || evenement.sourceId === source) &&
    (famille === "" || familleDe(evenement) === famille);
}
