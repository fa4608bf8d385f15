package fr.levain.messaging;

/** The way out for mails: a mail server, or nothing at all on a demonstration. */
interface MailTransport {
    /**
     * @throws Refused when the server will never take this mail
     * @throws RuntimeException when it may take it later
     */
    void deliver(MessageStore.Letter letter);

    /** The address does not exist, or refuses our mails: trying again is of no use. */
    class Refused extends RuntimeException {
        Refused(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
