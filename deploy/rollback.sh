#!/bin/sh
# Quay lại bản trước lần nâng cấp gần nhất / back to the version before the last upgrade.
#   rollback.sh [--prefix FOLDER]
set -eu

tell() { printf 'rasoat: %s\n' "$1"; }
stop() { printf 'rasoat: %s\n' "$1" >&2; exit 2; }

usage='rollback.sh [--prefix FOLDER]'
prefix=/opt/rasoat
while [ $# -gt 0 ]; do
	case $1 in
		--prefix) prefix=${2:?}; shift 2 ;;
		--help) printf 'Quay lại bản trước lần nâng cấp gần nhất / back to the version before the last upgrade\n  %s\n' "$usage"; exit 0 ;;
		*) stop "không hiểu «$1» / \"$1\" is not known; $usage" ;;
	esac
done
[ -r "$prefix/etc/upgrade" ] || stop "chưa nâng cấp lần nào ở $prefix / nothing was upgraded there"
prefix=$(CDPATH='' cd -- "$prefix" && pwd -P)
value() { sed -n "s/^$1=//p" "$prefix/etc/upgrade"; }
from=$(value from)
to=$(value to)
backup=$(value backup)
current=$(basename -- "$(readlink -f -- "$prefix/current")")
[ "$current" = "$to" ] || stop "bản đang dùng là $current, không phải $to: không có gì để quay lại / $current is in force, not $to: nothing to go back from"
[ -x "$prefix/releases/$from/bin/rasoat" ] || stop "không còn bản $from / version $from is gone"
service=no
if command -v systemctl >/dev/null 2>&1 && systemctl cat rasoat.service >/dev/null 2>&1 && grep -qs "$prefix/" /etc/systemd/system/rasoat.service; then service=yes; fi
by() {
	release=$1
	shift
	"$prefix/bin/with-settings" "$prefix/etc/rasoat.env" "$prefix/releases/$release/bin/rasoat" "$@"
}

[ "$service" = no ] || systemctl stop rasoat
stamp=$(date -u +%Y%m%dT%H%M%SZ)
kept=''
data=$("$prefix/bin/with-settings" "$prefix/etc/rasoat.env" printenv RASOAT_DATA)
# Where the new version changed nothing of the data, or did not get so far, the old one opens them as they are.
if ! by "$from" user list >/dev/null 2>&1; then
	# The old version cannot read what the new one made of the data: they are put aside, and those of the backup take their place.
	if [ -n "$("$prefix/bin/with-settings" "$prefix/etc/rasoat.env" printenv DATABASE_URL || true)" ]; then
		stop "dữ liệu ở DATABASE_URL: hãy phục hồi $backup bằng bản $from vào một cơ sở dữ liệu trống, đặt DATABASE_URL, rồi: ln -sfn releases/$from $prefix/current / the data are at DATABASE_URL: please restore $backup by $from into an empty database, set DATABASE_URL, then: ln -sfn releases/$from $prefix/current"
	fi
	kept="$(dirname -- "$backup")/after-$to-$stamp.tar"
	tell "sao lưu dữ liệu hiện tại bằng bản $to / backing up the present data by $to: $kept"
	if ! by "$to" backup "$kept"; then tell "bản $to không đọc được dữ liệu; dữ liệu vẫn được giữ / $to cannot read the data; they are kept all the same"; fi
	tell "lấy riêng các tệp nhận sau lần nâng cấp / files that came since the upgrade: $data/since-$stamp"
	if ! by "$to" received "$data/since-$stamp" --after-backup "$backup"; then tell "không lấy được / they cannot be had"; fi
	aside="$data/aside-$stamp"
	tell "chuyển dữ liệu hiện tại sang / the present data are put aside: $aside"
	mkdir -m 700 "$aside"
	chown --reference="$data" "$aside"
	mv "$data/postgres" "$data/postgres.password" "$data/postgres.port" "$aside/"
	# Made by this very upgrade: what was revoked since is few, and told.
	if ! by "$from" restore "$backup" --keep-keys; then
		rm -rf "$data/postgres"
		mv -f "$aside/postgres" "$aside/postgres.password" "$aside/postgres.port" "$data/"
		[ "$service" = no ] || systemctl start rasoat
		stop "không phục hồi được $backup; bản $to và dữ liệu giữ nguyên / $backup cannot be restored; $to and its data stay"
	fi
fi
ln -sfn "releases/$from" "$prefix/current.new"
mv -T "$prefix/current.new" "$prefix/current"
mv "$prefix/etc/upgrade" "$prefix/etc/upgrade.undone"
tell "đã quay lại bản $from / back at version $from"
[ -z "$kept" ] || tell "mã truy cập, liên kết, tài khoản thu hồi hoặc khóa sau lần nâng cấp có hiệu lực trở lại, đề nghị xem: rasoat token list, rasoat user list / tokens, links and accounts revoked or disabled since the upgrade are good again, please look at these"
[ -z "$kept" ] || tell "dữ liệu trước khi quay lại / the data from before: $data/aside-$stamp; $kept"
[ ! -d "$data/since-$stamp" ] || tell "các tệp nhận sau lần nâng cấp nằm ở $data/since-$stamp: chép vào hộp thư đến để nhận lại / files that came since are in $data/since-$stamp: copy them into the inbox to take them in again"
[ "$service" = no ] || systemctl start rasoat
