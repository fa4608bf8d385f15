package fr.levain.readings;

import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read a file joined to a reading: officers who may know its reader, once it is given. The reader reads it from their own page. */
@Component
class ReadingDocuments implements DocumentAccess {
    private final ObjectProvider<Readings> readings;

    ReadingDocuments(ObjectProvider<Readings> readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals(ReadingId.KIND)) return Optional.empty();
        return Optional.of(readings.getObject().mayReadFile(new ReadingId(owner.id()), caller));
    }
}
