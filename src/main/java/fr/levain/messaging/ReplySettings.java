package fr.levain.messaging;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mailbox where replies to our mails arrive; without its address, nobody is invited to reply and nothing is read. */
@Component
record ReplySettings(
        @Value("${levain.replies.address:}") String address,
        @Value("${levain.replies.host:}") String host,
        @Value("${levain.replies.port:993}") int port,
        @Value("${levain.replies.user:}") String user,
        @Value("${levain.replies.password:}") String password) {
    boolean isSet() {
        if (address.isBlank()) return false;
        if (!address.matches("[^+@\\s]+@[^+@\\s]+"))
            throw new IllegalArgumentException("LEVAIN_REPLIES_ADDRESS est une adresse sans « + », par exemple reponses@exemple.fr.");
        if (host.isBlank() || user.isBlank())
            throw new IllegalArgumentException("LEVAIN_REPLIES_ADDRESS demande aussi LEVAIN_REPLIES_HOST et LEVAIN_REPLIES_USER.");
        return true;
    }
}
