#include "core/disk/source_backend.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace watari::disk {
namespace {

constexpr qint64 kStatusStep = qint64{1} << 30;  // the protocol's lengths end below 4 GiB

class NbdBackend final : public SourceBackend {
public:
    explicit NbdBackend(std::unique_ptr<NbdConnection> connection) : m_connection(std::move(connection)) {}

    [[nodiscard]] Bytes size() const override { return m_connection->size(); }

    [[nodiscard]] Result<int> status(qint64 offset, qint64 length, std::vector<Extent>& out,
                                     JobContext& job) override {
        if (!m_connection->tellsExtents()) {
            out.push_back({offset, length, ExtentKind::Data});
            return 0;
        }
        std::vector<NbdConnection::Status> statuses;
        TRY(const int failure, m_connection->wait(
                                   [&](Completion done) {
                                       m_connection->blockStatus(offset, std::min(length, kStatusStep),
                                                                 &statuses, std::move(done));
                                   },
                                   job));
        if (failure) return failure;
        for (const auto& status : statuses) {
            out.push_back({offset, status.length, status.zero ? ExtentKind::Zero : ExtentKind::Data});
            offset += status.length;
        }
        return statuses.empty() ? EIO : 0;
    }

    void read(qint64 offset, std::span<std::byte> buffer, Completion done) override {
        m_connection->read(offset, buffer, std::move(done));
    }

    [[nodiscard]] Result<int> readNow(qint64 offset, std::span<std::byte> buffer, JobContext& job) override {
        return m_connection->wait([&](Completion done) { read(offset, buffer, std::move(done)); }, job);
    }

private:
    std::unique_ptr<NbdConnection> m_connection;
};

}  // namespace

std::unique_ptr<SourceBackend> makeNbdBackend(std::unique_ptr<NbdConnection> connection) {
    return std::make_unique<NbdBackend>(std::move(connection));
}

}  // namespace watari::disk
