package fr.levain.forms;

import fr.levain.kernel.Iban;
import java.util.UUID;

/** Keeps a bank account number out of the answers, encrypted, and gives a reference to it; the same for the same number. */
@FunctionalInterface
public interface BankAccountKeeper {
    UUID keep(Iban iban);
}
