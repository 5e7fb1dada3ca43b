-- AlterEnum
ALTER TYPE "AspectRatio" ADD VALUE 'PORTRAIT_4_5';
