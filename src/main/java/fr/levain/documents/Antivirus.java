package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;

/** An antivirus, or its absence. */
interface Antivirus {
    /** {@link Scan#PENDING} when it should have answered and did not. */
    Scan scan(Content content);

    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
