package fr.levain.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How heavy one file may be: the one setting that fields say, that reception applies and that the store checks. */
@Component
public class UploadLimit {
    private final DataSize largest;

    public UploadLimit(@Value("${levain.documents.largest:20MB}") DataSize largest) {
        this.largest = largest;
    }

    public long bytes() {
        return largest.toBytes();
    }

    /** As people read it: « 20 Mo ». */
    public String shown() {
        return largest.toMegabytes() > 0 ? largest.toMegabytes() + "\u00a0Mo" : largest.toKilobytes() + "\u00a0Ko";
    }
}
