package fr.levain.network;

import fr.levain.kernel.AccountId;
import java.time.Instant;

/** Somebody kept from writing in the network. @param name as an officer reads it; blank when the account is gone */
public record BarredAuthor(AccountId account, String name, Instant since) {}
