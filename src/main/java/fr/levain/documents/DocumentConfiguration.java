package fr.levain.documents;

import fr.levain.ui.UploadLimit;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    FileStore fileStore(@Value("${levain.data:var}") Path data) {
        return new DiskFileStore(data.resolve("files"));
    }

    @Bean
    Antivirus antivirus(@Value("${levain.clamd:}") String address) {
        return address.isBlank() ? content -> Scan.NOT_SCANNED : Clamd.at(address);
    }

    @Bean
    Doorkeeper doorkeeper(UploadLimit largest, Antivirus antivirus) {
        return new Doorkeeper(largest.bytes(), antivirus);
    }
}
