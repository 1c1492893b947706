import { Champ } from "../kit/champ.tsx";
import { CONTACTS } from "./ecriture.ts";
import type { Contact } from "./formes.ts";
import { champsDe, ecrireContact } from "./selection.ts";

interface Proprietes {
  genre: string;
  contacts: readonly Contact[];
  defauts: Readonly<Record<string, string>>;
  surChangement: (contacts: Contact[]) => void;
}

/** A person whom an element asks to name. */
// ANX4-F-13
export function ChampsContact({ genre, contacts, defauts, surChangement }: Proprietes) {
  const contact = contacts.find((c) => c.genre === genre);
  return (
    <fieldset className="fr-fieldset m-carte">
      <legend className="fr-fieldset__legend">{CONTACTS[genre] ?? genre}</legend>
      <div className="m-champs">
        {champsDe(genre).map(({ id, nom, libelle }) => (
          <Champ
            key={id}
            id={id}
            libelle={libelle}
            erreur={defauts[id]}
            valeur={contact?.[nom] ?? ""}
            surChangement={(valeur) =>
              surChangement(ecrireContact(contacts, genre, { [nom]: valeur }))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
