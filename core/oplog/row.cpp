#include "core/oplog/row.h"

namespace watari::oplog {
namespace {

constexpr std::uint8_t kRowVersion = 1;

enum class Kind : std::uint8_t { Null = 0, Integer = 1, Text = 2, Bytes = 3 };

class FieldWriter {
public:
    explicit FieldWriter(std::uint16_t count) {
        m_out.push_back(kRowVersion);
        appendU16(m_out, count);
    }
    void integer(std::int64_t value) {
        head(Kind::Integer, 8);
        appendU64(m_out, static_cast<std::uint64_t>(value));
    }
    void text(const Text& value) {
        if (!value) return head(Kind::Null, 0);
        content(Kind::Text, bytesOf(*value));
    }
    void blob(const Blob& value) {
        if (!value) return head(Kind::Null, 0);
        content(Kind::Bytes, *value);
    }
    [[nodiscard]] ByteVector take() { return std::move(m_out); }

private:
    void head(Kind kind, std::size_t length) {
        m_out.push_back(++m_tag);
        m_out.push_back(static_cast<std::uint8_t>(kind));
        appendU32(m_out, static_cast<std::uint32_t>(length));
    }
    void content(Kind kind, ByteSpan bytes) {
        head(kind, bytes.size());
        m_out.insert(m_out.end(), bytes.begin(), bytes.end());
    }

    ByteVector m_out;
    std::uint8_t m_tag = 0;
};

}  // namespace

ByteVector encode(const Row& row) {
    FieldWriter out(static_cast<std::uint16_t>(2 + kTextColumns.size() + kBlobColumns.size()));
    out.integer(row.seq);
    out.integer(row.tsUs);
    for (const TextColumn& c : kTextColumns) out.text(row.*c.member);
    for (const BlobColumn& c : kBlobColumns) out.blob(row.*c.member);
    return out.take();
}

Hash leafOf(const Row& row) {
    return leafHash(encode(row));
}

}  // namespace watari::oplog
