import { api, recevoir } from "../kit/api.ts";
import type { Recue } from "./formes.ts";
import { GestesPrescription } from "./gestes-prescription.tsx";

/** What the structure answers to a prescription addressed to it, then what becomes of the service. */
// ANX4-B-16
export function GestesRecue({ recue }: { recue: Recue }) {
  const params = { path: { id: recue.id } };
  return (
    <GestesPrescription
      prescription={recue}
      parLaStructure
      relire={["prescriptions-recues"]}
      envoyer={(body) =>
        recevoir(api.POST("/portail/api/prescriptions-recues/{id}/suites", { params, body }))
      }
    />
  );
}
