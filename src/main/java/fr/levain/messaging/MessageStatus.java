package fr.levain.messaging;

/** Where a mail stands: to be sent (again), handed to the mail server, given up. */
public enum MessageStatus {
    WAITING,
    SENT,
    BOUNCED
}
