// What disk transfers take and give on the command line.
#pragma once

#include "core/base/fields.h"
#include "core/disk/sink.h"

#include <QString>

#include <array>

namespace watari::cli {

// As QEMU spells the formats that can be written.
enum class TargetFormat { Raw, Qcow2 };

constexpr auto enumNames(TargetFormat) {
    return std::array<EnumName<TargetFormat>, 2>{
        {{TargetFormat::Raw, "raw"}, {TargetFormat::Qcow2, "qcow2"}}};
}

// A path of a device, or of a file in the format.
[[nodiscard]] disk::SinkSpec sinkOf(const QString& path, TargetFormat format);

}  // namespace watari::cli
