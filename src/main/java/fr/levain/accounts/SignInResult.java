package fr.levain.accounts;

import fr.levain.kernel.AccountId;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {
    /** The first factor holds; officers still owe the second one. */
    record Known(AccountId account, String returnTo) implements SignInResult {}

    /** A link is on its way; the person goes on from their mailbox. */
    record LinkSent() implements SignInResult {}

    record Wrong() implements SignInResult {}

    record TooMany() implements SignInResult {}
}
