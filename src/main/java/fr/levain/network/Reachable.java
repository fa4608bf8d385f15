package fr.levain.network;

import fr.levain.kernel.AccountId;

/**
 * Somebody who lets others ask to be put in touch.
 *
 * @param label what is shown of them: a name in the directory, the title of a notice or of a project
 * @param path where it is read
 * @param byMail they want a mail for each request
 */
record Reachable(AccountId account, String label, String path, boolean byMail) {}
