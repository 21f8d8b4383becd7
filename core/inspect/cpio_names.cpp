#include "core/inspect/cpio_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace watari::inspect {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr qint64 kHeader = 110;  // six octets of magic and thirteen numbers of eight digits
constexpr qint64 kLongestName = 4'096;
constexpr qint64 kLargestKept = 1 << 20;  // modules.builtin has some ten kilobytes

Error damaged() {
    return Error(ErrorCode::BadInput,
                 Tr::tr("The initramfs is damaged: a header of its archive makes no sense."));
}

}  // namespace

void CpioNames::enter(Part part, qint64 length) {
    m_part = part;
    m_left = length;
    m_collected.clear();
}

Result<qsizetype> CpioNames::feed(std::span<const char> bytes) {
    qsizetype taken = 0;
    while (taken < qsizetype(bytes.size())) {
        if (m_part == Part::Header && m_collected.isEmpty()) {
            // Zeroes fill up between archives; what is neither they nor a header belongs to somebody else.
            const char first = bytes[std::size_t(taken)];
            if (first == '\0') {
                ++taken;
                m_offset = 0;
                continue;
            }
            if (first != '0') return taken;
        }
        const qint64 count = std::min<qint64>(m_left, qint64(bytes.size()) - taken);
        const bool keeps =
            m_part == Part::Header || m_part == Part::Name || (m_part == Part::Content && m_keepsContent);
        if (keeps) m_collected.append(bytes.data() + taken, qsizetype(count));
        taken += qsizetype(count);
        m_offset += count;
        m_left -= count;
        while (m_left == 0 && !(m_part == Part::Header && m_collected.isEmpty())) CHECK(partEnded());
    }
    return taken;
}

Result<void> CpioNames::partEnded() {
    switch (m_part) {
        case Part::Header:
            return takeHeader();
        case Part::Name:
            return takeName();
        case Part::NamePadding:
            m_part = Part::Content;
            m_left = m_fileSize;
            m_collected.clear();
            return Ok();
        case Part::Content:
            if (m_keepsContent) m_builtinList += m_collected;
            enter(Part::ContentPadding, padding());
            return Ok();
        case Part::ContentPadding:
            if (m_isTrailer) m_offset = 0;
            enter(Part::Header, kHeader);
            return Ok();
    }
    return Ok();
}

Result<void> CpioNames::takeHeader() {
    const auto number = [&](int index) { return m_collected.mid(6 + index * 8, 8).toLongLong(nullptr, 16); };
    if (!m_collected.startsWith("070701") && !m_collected.startsWith("070702")) return damaged();
    m_fileSize = number(6);
    m_nameSize = number(11);
    if (m_nameSize < 1 || m_nameSize > kLongestName || m_fileSize < 0) return damaged();
    enter(Part::Name, m_nameSize);
    return Ok();
}

Result<void> CpioNames::takeName() {
    QByteArray name = m_collected;
    name.truncate(qstrnlen(name.constData(), std::size_t(name.size())));
    m_isTrailer = name == "TRAILER!!!";
    m_keepsContent = name.endsWith("/modules.builtin") && m_fileSize <= kLargestKept &&
                     m_builtinList.size() + m_fileSize <= kLargestKept;
    if (!m_isTrailer) m_names.append(name);
    if (m_names.size() > m_mostFiles)
        return Error(ErrorCode::BadInput, Tr::tr("The initramfs holds more than %1 files.").arg(m_mostFiles));
    enter(Part::NamePadding, padding());
    return Ok();
}

}  // namespace watari::inspect
