// Comma separated values by RFC 4180, with the delimiters comma, semicolon and tab.
#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/readers/read_limits.h"
#include "core/readers/sheet.h"
#include "core/readers/text_decoder.h"

#include <QByteArray>

namespace watari::readers {

// Decodes as decodeText, takes the delimiter that occurs most in the first lines outside quotes, and gives
// one unnamed sheet. Row numbers count records, as a spreadsheet program would show them. Errors: BadInput
// (not text, a quote left open, a limit exceeded), Cancelled.
[[nodiscard]] Result<Sheet> readCsv(const QByteArray& bytes, const ReadLimits& limits, JobContext& job,
                                    TextEncoding encoding = TextEncoding::Detected);

}  // namespace watari::readers
