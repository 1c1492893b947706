import type { ComponentProps } from "react";
import { useSaisieSuivie } from "./saisies.ts";

type Proprietes = Omit<ComponentProps<"form">, "method" | "noValidate" | "onSubmit" | "ref"> & {
  /** Absent when the form is sent several ways: its buttons say which. */
  surEnvoi?: () => void;
  /** What is typed here is searched for, or serves once: whoever leaves loses nothing. */
  jetable?: boolean;
};

/**
 * A form that we send. The method guards the address bar: should a script fail, nothing typed goes into a
 * URL. What is wrong is said by us, with the rest, and not by the browser. Leaving what is typed asks first.
 */
export function Formulaire({ surEnvoi, jetable = false, children, ...autres }: Proprietes) {
  const { cadre, envoyer } = useSaisieSuivie(jetable);
  return (
    <form
      {...autres}
      ref={cadre}
      method="post"
      noValidate
      onSubmit={(evenement) => {
        evenement.preventDefault();
        if (surEnvoi) envoyer(surEnvoi);
      }}
    >
      {children}
    </form>
  );
}
