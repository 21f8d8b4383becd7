# watari_room(<name> SOURCES <files> LINKS <targets> [PRECOMPILED <headers>])
# One static library watari_<name> for the folder it is called from. PRECOMPILED: headers to parse once
# for this room, in place of the ones that all rooms share.
function(watari_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRECOMPILED" ${ARGN})
    add_library(watari_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(watari_${name} PUBLIC watari_options ${ROOM_LINKS})
    if(ROOM_PRECOMPILED)
        target_precompile_headers(watari_${name} PRIVATE ${ROOM_PRECOMPILED})
    else()
        watari_precompiled(watari_${name})
    endif()
    set_property(GLOBAL APPEND PROPERTY WATARI_ROOMS watari_${name})
endfunction()
