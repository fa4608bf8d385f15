package fr.levain.ui.web;

import fr.levain.ui.UploadLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * Reads the forms that carry files, before the form token is looked for in them. The container would refuse the whole form
 * for one file too large, and with it all that was typed; here such a file is cut short and the rest of the form is kept, so
 * that the page comes back with a message beside that file.
 */
@Component
@Order(-200) // before Spring Security (-100), after the arrival is stamped
class FormReception extends OncePerRequestFilter {
    /** Files of the largest size that one form may bring; above, the connection would be held for too long. */
    private static final int MOST_FILES = 25;

    private static final int MOST_PARTS = 5_000;
    private static final int LONGEST_TEXTS = 4 << 20;

    private final UploadLimit limit;

    FormReception(UploadLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!bringsFiles(request)) {
            chain.doFilter(request, response);
            return;
        }
        var files = new LinkedMultiValueMap<String, MultipartFile>();
        try {
            chain.doFilter(read(request, files), response);
        } catch (TooMuch tooMuch) {
            response.sendError(413);
        } catch (Unreadable unreadable) {
            response.sendError(400);
        } finally {
            for (var sent : files.values()) for (var file : sent) ((ReceivedFile) file).forget();
        }
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase().startsWith("multipart/form-data")
                && WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class) == null;
    }

    private HttpServletRequest read(HttpServletRequest request, MultiValueMap<String, MultipartFile> files) throws IOException {
        var texts = new LinkedMultiValueMap<String, String>();
        var types = new HashMap<String, String>();
        int left = LONGEST_TEXTS;
        try {
            var parts = form().getItemIterator(new ServletRequestContext(request));
            for (int count = 1; parts.hasNext(); count++) {
                if (count > MOST_PARTS) throw new TooMuch();
                var part = parts.next();
                try (var content = part.openStream()) {
                    if (part.isFormField()) {
                        var text = text(content, left);
                        left -= text.length;
                        texts.add(part.getFieldName(), new String(text, StandardCharsets.UTF_8));
                        if (part.getContentType() != null) types.put(part.getFieldName(), part.getContentType());
                    } else {
                        var name = part.getName() == null ? "" : part.getName();
                        files.add(part.getFieldName(), ReceivedFile.read(part.getFieldName(), name, part.getContentType(), content, limit.bytes()));
                    }
                }
            }
        } catch (FileUploadIOException wrapped) {
            throw refusal((FileUploadException) wrapped.getCause());
        } catch (FileUploadException refused) {
            throw refusal(refused);
        } catch (MalformedStreamException cut) {
            throw new Unreadable();
        }
        return new DefaultMultipartHttpServletRequest(request, files, arrays(texts), types);
    }

    private FileUpload form() {
        var form = new FileUpload();
        form.setHeaderEncoding("UTF-8");
        form.setSizeMax(MOST_FILES * limit.bytes());
        return form;
    }

    private static byte[] text(InputStream content, int left) throws IOException {
        var text = content.readNBytes(left + 1);
        if (text.length > left) throw new TooMuch();
        return text;
    }

    private static Map<String, String[]> arrays(MultiValueMap<String, String> texts) {
        var arrays = new HashMap<String, String[]>();
        texts.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
        return arrays;
    }

    private static IOException refusal(FileUploadException refused) {
        return refused instanceof SizeException ? new TooMuch() : new Unreadable();
    }

    private static class TooMuch extends IOException {}

    private static class Unreadable extends IOException {}
}
