#include "core/oplog/key_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace watari::oplog {
namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor() {
        if (m_fd >= 0) ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<KeyFileError> failed(KeyFileProblem problem) {
    return tl::unexpected(KeyFileError{problem, std::strerror(errno)});
}

bool writeAll(int fd, const std::string& text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += static_cast<std::size_t>(n);
    }
    return ::fsync(fd) == 0;
}

void syncFolderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isOpen()) ::fsync(fd.get());
}

}  // namespace

KeyFileResult<SigningKey> makeKeyFile(const std::string& path) {
    auto key = SigningKey::generate();
    if (!key) return tl::unexpected(KeyFileError{KeyFileProblem::WriteFailed, "OpenSSL made no key"});
    std::string temporary = path + ".XXXXXX";
    // mkstemp makes the file with mode 0600; link() fails when the name is taken, rename() would replace it.
    const Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!fd.isOpen()) return failed(KeyFileProblem::WriteFailed);
    const bool written = writeAll(fd.get(), key->toPem());
    const bool linked = written && ::link(temporary.c_str(), path.c_str()) == 0;
    const int reason = errno;
    ::unlink(temporary.c_str());
    errno = reason;
    if (!linked)
        return failed(written && reason == EEXIST ? KeyFileProblem::Exists : KeyFileProblem::WriteFailed);
    syncFolderOf(path);
    return std::move(*key);
}

KeyFileResult<SigningKey> loadKeyFile(const std::string& path) {
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.isOpen()) return failed(errno == ENOENT ? KeyFileProblem::Missing : KeyFileProblem::Unreadable);
    struct stat status {};
    if (::fstat(fd.get(), &status) != 0) return failed(KeyFileProblem::Unreadable);
    if ((status.st_mode & 077) != 0) return tl::unexpected(KeyFileError{KeyFileProblem::TooOpen, {}});
    std::string pem(4096, '\0');  // a PEM Ed25519 key has 119 bytes
    const ssize_t n = ::read(fd.get(), pem.data(), pem.size());
    if (n < 0) return failed(KeyFileProblem::Unreadable);
    pem.resize(static_cast<std::size_t>(n));
    auto key = SigningKey::fromPem(pem);
    if (!key) return tl::unexpected(KeyFileError{KeyFileProblem::NotAKey, {}});
    return std::move(*key);
}

}  // namespace watari::oplog
